package dev.candor.scope;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

/** Replaces words, or parts of words, as the rules of a change do: the longest first, in the case that it meets. */
final class Substitution {
    static final Substitution NONE = new Substitution(List.of());
    private static final int MOST = 200;

    private final Map<Character, List<Pair>> pairs = new HashMap<>();
    /** What the pairs begin with; at few places of a text one does. */
    private final BitSet beginnings = new BitSet();

    /** One word and what it becomes. */
    record Pair(String from, String to) {}

    /**
     * A text after the substitution.
     *
     * @param used the pairs that were put to work, in order
     */
    record Result(String text, List<Pair> used) {}

    private Substitution(List<Pair> longestFirst) {
        for (Pair pair : longestFirst) {
            pairs.computeIfAbsent(pair.from().charAt(0), any -> new ArrayList<>())
                    .add(pair);
            beginnings.set(pair.from().charAt(0));
        }
    }

    /** Takes the longest pairs up to a cap; each stands for its capitalised and its upper-case form as well. */
    static Substitution of(Map<String, String> words) {
        if (words.isEmpty()) {
            return NONE;
        }
        Map<String, String> all = new LinkedHashMap<>(words);
        words.forEach((from, to) -> {
            all.putIfAbsent(from.toUpperCase(Locale.ROOT), to.toUpperCase(Locale.ROOT));
            all.putIfAbsent(capital(from), capital(to));
        });
        return new Substitution(all.entrySet().stream()
                .map(pair -> new Pair(pair.getKey(), pair.getValue()))
                .sorted(Comparator.comparingInt((Pair pair) -> -pair.from().length())
                        .thenComparing(Pair::from))
                .limit(MOST)
                .toList());
    }

    boolean isEmpty() {
        return pairs.isEmpty();
    }

    /** The text with all that is replaced; at one place the longest match goes, and nothing is replaced twice. */
    String apply(String text) {
        return pairs.isEmpty() ? text : replace(text).text();
    }

    /** As {@link #apply}, with what was replaced. */
    Result replace(String text) {
        List<Pair> used = new ArrayList<>();
        StringBuilder out = new StringBuilder();
        int copied = 0;
        int at = 0;
        while (at < text.length()) {
            Optional<Pair> match = match(text, at);
            if (match.isPresent()) {
                used.add(match.get());
                out.append(text, copied, at).append(match.get().to());
                at += match.get().from().length();
                copied = at;
            } else {
                at++;
            }
        }
        return used.isEmpty()
                ? new Result(text, used)
                : new Result(out.append(text, copied, at).toString(), used);
    }

    private Optional<Pair> match(String text, int at) {
        if (beginnings.get(text.charAt(at)) && Frame.partEnds(text, at)) {
            for (Pair pair : pairs.getOrDefault(text.charAt(at), List.of())) {
                if (text.startsWith(pair.from(), at)
                        && Frame.partEnds(text, at + pair.from().length())) {
                    return Optional.of(pair);
                }
            }
        }
        return Optional.empty();
    }

    private static String capital(String word) {
        return word.substring(0, 1).toUpperCase(Locale.ROOT) + word.substring(1);
    }
}
