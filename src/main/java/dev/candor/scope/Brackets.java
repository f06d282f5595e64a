package dev.candor.scope;

import java.util.ArrayList;
import java.util.List;

/**
 * Reads one side of a hunk without what a formatter is free to choose: where lines break, and how deep they stand inside
 * of brackets, and whether a comma stands before the closing one.
 */
final class Brackets {
    private static final String MARGIN = "margin ";

    private final List<String> tokens = new ArrayList<>();
    /** For each open bracket whether a name stands in front of it. */
    private final List<Boolean> open = new ArrayList<>();

    private Brackets() {}

    /**
     * The tokens of the lines, one after the other.
     *
     * @param indents whether the indentation of a line outside of brackets has a meaning, and is kept as a token
     */
    static List<String> tokens(List<String> lines, String quotes, boolean indents) {
        Brackets side = new Brackets();
        for (String line : lines) {
            if (indents && side.open.isEmpty() && !line.isBlank()) {
                side.tokens.add(MARGIN + (line.length() - line.stripLeading().length()));
            }
            side.add(Tokens.of(line, quotes), quotes, indents ? "#" : "//");
        }
        return List.copyOf(side.tokens);
    }

    /** Brackets in strings and comments are words like others. */
    private void add(List<String> line, String quotes, String comment) {
        String quote = "";
        for (int at = 0; at < line.size(); at++) {
            String token = line.get(at);
            if (token.equals(comment) && quote.isEmpty()) {
                tokens.addAll(line.subList(at, line.size()));
                return;
            }
            boolean mark = token.length() == 1 && quotes.contains(token);
            if (quote.isEmpty() && !mark) {
                add(token);
            } else {
                tokens.add(token);
            }
            if (mark && quote.isEmpty()) {
                quote = line.subList(at + 1, line.size()).contains(token) ? token : "";
            } else if (token.equals(quote)) {
                quote = "";
            }
        }
    }

    private void add(String token) {
        switch (token) {
            case "(", "[", "{" -> open.add(named());
            case ")", "]", "}" -> close(token);
            default -> {}
        }
        tokens.add(token);
    }

    private boolean named() {
        return !tokens.isEmpty()
                && Tokens.isWord(tokens.getLast())
                && !Tokens.isControl(tokens.getLast())
                && !tokens.getLast().startsWith(MARGIN);
    }

    /**
     * A bracket that the hunk does not open was open from the start: until here, indentation meant nothing, and another
     * comma tells that it holds more than a tuple of one.
     */
    private void close(String token) {
        boolean parenthesis = token.equals(")");
        boolean call;
        if (open.isEmpty()) {
            tokens.removeIf(seen -> seen.startsWith(MARGIN));
            call = tokens.indexOf(",") < tokens.size() - 1;
        } else {
            call = open.removeLast();
        }
        if (!tokens.isEmpty() && tokens.getLast().equals(",") && (call || !parenthesis)) {
            tokens.removeLast();
        }
    }
}
