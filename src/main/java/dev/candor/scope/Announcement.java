package dev.candor.scope;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.StringTokenizer;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/**
 * What a commit message says of a mechanical change. It is only a hint: the diff has to bear it out, but then it may do
 * so with fewer places.
 *
 * @param mechanical whether the subject, or a common phrase of the body, says that behaviour stays the same
 * @param spelling whether the subject says that words are corrected
 * @param names words that get others, old to new
 */
record Announcement(boolean mechanical, boolean spelling, Map<String, String> names) {
    private static final Set<String> SUBJECT = Set.of(
            "rename",
            "renames",
            "renamed",
            "renaming",
            "naming",
            "typo",
            "typos",
            "spelling",
            "misspelling",
            "misspellings",
            "whitespace",
            "whitespaces",
            "space",
            "spaces",
            "tabs",
            "indent",
            "indentation",
            "reindent",
            "reformat",
            "formatting",
            "restyle",
            "style",
            "mechanical",
            "mechanically",
            "cosmetic",
            "coccinelle",
            "constify",
            "const",
            "static",
            "move",
            "moves",
            "moving",
            "treewide",
            "sort",
            "reorder",
            "prefix",
            "replace",
            "nfc",
            "guard",
            "guards",
            "spdx");
    /** Phrases of the body by a word that each of them has: most messages have none of the words and need no closer look. */
    private static final Map<String, List<String>> BODY = Map.of(
            "functional", List.of("no functional change", "no functionality change", "no change in functionality"),
            "behavio", List.of("no change in behavio", "no behavio"),
            "semantic", List.of("no semantic change"),
            "mechanical", List.of("mechanical"),
            "replace", List.of("search and replace", "search-and-replace"),
            "cosmetic", List.of("purely cosmetic", "only cosmetic"),
            "code", List.of("no code change", "code motion", "code movement"));

    private static final String RENAMING = "renam";

    /** Those words and the one of renaming, by their first letter. */
    private static final List<List<String>> BEGINNINGS = IntStream.rangeClosed('a', 'z')
            .mapToObj(c -> Stream.concat(BODY.keySet().stream(), Stream.of(RENAMING))
                    .filter(word -> word.charAt(0) == c)
                    .toList())
            .toList();

    private static final Set<String> ARROWS = Set.of("->", "=>", "-->", "==>", "\u2192");
    private static final int LONGEST_MESSAGE = 20_000;
    private static final int MOST_NAMES = 50;

    static Announcement of(String message) {
        String text = message.length() > LONGEST_MESSAGE ? message.substring(0, LONGEST_MESSAGE) : message;
        String lower = text.toLowerCase(Locale.ROOT);
        List<String> subject = PlainWords.of(lower.lines().findFirst().orElse(""), "");
        Set<String> begun = begun(lower);
        boolean mechanical = Tooling.namedIn(lower) || isMechanical(lower, subject, begun);
        Map<String, String> names = begun.contains(RENAMING) || mayRename(text) ? renames(text) : Map.of();
        return new Announcement(mechanical, Spelling.announced(subject), names);
    }

    /** The same, with words that renamed files are known by. */
    Announcement with(Map<String, String> more) {
        Map<String, String> all = new LinkedHashMap<>(names);
        all.putAll(more);
        return new Announcement(mechanical, spelling, all);
    }

    /** What of the words worth a closer look some word of the text begins with; most texts have none of them. */
    private static Set<String> begun(String text) {
        Set<String> begun = new HashSet<>();
        boolean within = false;
        for (int at = 0; at < text.length(); at++) {
            char c = text.charAt(at);
            boolean letter = c >= 'a' && c <= 'z';
            if (letter && !within) {
                for (String beginning : BEGINNINGS.get(c - 'a')) {
                    if (text.startsWith(beginning, at)) {
                        begun.add(beginning);
                    }
                }
            }
            within = letter;
        }
        return begun;
    }

    private static boolean isMechanical(String text, List<String> words, Set<String> begun) {
        if (words.stream().anyMatch(SUBJECT::contains)) {
            return true;
        }
        String subject = text.lines().findFirst().orElse("");
        if (subject.contains("s/") && subject.indexOf('/', subject.indexOf("s/") + 2) > 0) {
            return true;
        }
        List<String> phrases = new ArrayList<>();
        begun.forEach(word -> phrases.addAll(BODY.getOrDefault(word, List.of())));
        if (phrases.isEmpty()) {
            return false;
        }
        String body = singleSpaced(text);
        return phrases.stream().anyMatch(body::contains);
    }

    private static String singleSpaced(String text) {
        StringBuilder words = new StringBuilder(text.length());
        for (StringTokenizer all = new StringTokenizer(text); all.hasMoreTokens(); ) {
            words.append(all.nextToken()).append(' ');
        }
        return words.toString();
    }

    /** The names that it says get others: {@code rename a to b}, {@code a -> b}, {@code s/a/b/}. */
    private static Map<String, String> renames(String message) {
        Map<String, String> names = new LinkedHashMap<>();
        for (String line : message.lines().toList()) {
            String[] words = line.strip().split("\\s+");
            boolean renaming = false;
            for (int at = 0; at < words.length && names.size() < MOST_NAMES; at++) {
                renaming |= words[at].toLowerCase(Locale.ROOT).startsWith(RENAMING);
                boolean between = at > 0 && at + 1 < words.length;
                if (between && (ARROWS.contains(words[at]) || renaming && isTo(words[at]))) {
                    put(names, words[at - 1], words[at + 1]);
                } else if (words[at].startsWith("s/")) {
                    String[] parts = words[at].split("/", -1);
                    if (parts.length > 2) {
                        put(names, parts[1], parts[2]);
                    }
                }
            }
        }
        return names;
    }

    /** Whether there is an arrow or a substitution; every renaming has one, or says that it is one. */
    private static boolean mayRename(String text) {
        for (int at = text.indexOf('>'); at >= 0; at = text.indexOf('>', at + 1)) {
            if (at > 0 && "-=".indexOf(text.charAt(at - 1)) >= 0) {
                return true;
            }
        }
        return text.contains("s/") || text.indexOf('\u2192') >= 0;
    }

    private static boolean isTo(String word) {
        return word.equals("to") || word.equals("into") || word.equals("as");
    }

    private static void put(Map<String, String> names, String from, String to) {
        String old = bare(from);
        String now = bare(to);
        if (!old.equals(now) && Tokens.isName(old) && Tokens.isName(now)) {
            names.putIfAbsent(old, now);
        }
    }

    /** The name without quotes, stars, call brackets and a stop around it. */
    private static String bare(String word) {
        int from = 0;
        int to = word.length();
        while (from < to && !Tokens.isWordPart(word.charAt(from))) {
            from++;
        }
        while (to > from && !Tokens.isWordPart(word.charAt(to - 1))) {
            to--;
        }
        return word.substring(from, to);
    }
}
