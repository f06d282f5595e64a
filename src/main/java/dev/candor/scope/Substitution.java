package dev.candor.scope;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/** Replaces words, or parts of words, as the rules of a change do: the longest first, in the case that it meets. */
final class Substitution {
    static final Substitution NONE = new Substitution(Map.of());
    private static final int MOST = 200;

    private final Map<Character, List<Pair>> pairs = new HashMap<>();

    /** One word and what it becomes. */
    private record Pair(String from, String to) {
        private static final Pair NONE = new Pair("", "");
    }

    /** Takes the longest pairs up to a cap; each stands for its capitalised and its upper-case form as well. */
    Substitution(Map<String, String> words) {
        List<Pair> all = new ArrayList<>();
        words.forEach((from, to) -> {
            all.add(new Pair(from, to));
            all.add(new Pair(from.toUpperCase(Locale.ROOT), to.toUpperCase(Locale.ROOT)));
            all.add(new Pair(capital(from), capital(to)));
        });
        all.stream()
                .distinct()
                .sorted(Comparator.comparingInt((Pair pair) -> -pair.from().length())
                        .thenComparing(Pair::from)
                        .thenComparing(Pair::to))
                .limit(MOST)
                .forEach(pair -> pairs.computeIfAbsent(pair.from().charAt(0), any -> new ArrayList<>())
                        .add(pair));
    }

    boolean isEmpty() {
        return pairs.isEmpty();
    }

    /** The text with all that is replaced; at one place the longest match goes, and nothing is replaced twice. */
    String apply(String text) {
        if (pairs.isEmpty()) {
            return text;
        }
        StringBuilder out = new StringBuilder(text.length());
        int at = 0;
        while (at < text.length()) {
            Pair match = match(text, at);
            if (match == Pair.NONE) {
                out.append(text.charAt(at++));
            } else {
                out.append(match.to());
                at += match.from().length();
            }
        }
        return out.toString();
    }

    private Pair match(String text, int at) {
        if (Frame.partEnds(text, at)) {
            for (Pair pair : pairs.getOrDefault(text.charAt(at), List.of())) {
                if (text.startsWith(pair.from(), at)
                        && Frame.partEnds(text, at + pair.from().length())) {
                    return pair;
                }
            }
        }
        return Pair.NONE;
    }

    private static String capital(String word) {
        return word.substring(0, 1).toUpperCase(Locale.ROOT) + word.substring(1);
    }
}
