package dev.candor.scope;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;

/** Makes {@code if (a) b();} and {@code if (a) { b(); }} the same. */
final class Braces {
    private Braces() {}

    /**
     * An open brace.
     *
     * @param at its index in what is kept
     * @param ends the semicolons seen before it
     */
    private record Open(int at, int ends) {}

    /** The tokens without the braces that hold a single statement. */
    static List<String> dropped(List<String> tokens) {
        List<String> kept = new ArrayList<>(tokens.size());
        Deque<Open> open = new ArrayDeque<>();
        int ends = 0;
        for (String token : tokens) {
            ends += token.equals(";") ? 1 : 0;
            if (token.equals("{")) {
                open.push(new Open(kept.size(), ends));
            }
            boolean closes = token.equals("}") && !open.isEmpty();
            boolean single = closes
                    && ends == open.element().ends() + 1
                    && kept.getLast().equals(";");
            if (single) {
                kept.remove(open.element().at());
            } else {
                kept.add(token);
            }
            if (closes) {
                open.pop();
            }
        }
        return kept;
    }
}
