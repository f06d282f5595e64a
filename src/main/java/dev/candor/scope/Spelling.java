package dev.candor.scope;

import java.util.List;
import java.util.Locale;
import java.util.Set;

/** Tells a corrected word from a changed one: the same letters but for one or two. */
final class Spelling {
    private static final Set<String> WORDS =
            Set.of("typo", "typos", "spelling", "misspelling", "misspellings", "misspelled", "codespell", "grammar");
    private static final int LONGEST = 40;
    private static final int MOST_LETTERS = 2;

    private Spelling() {}

    /** Whether the words of the subject say that words are corrected. */
    static boolean announced(List<String> subject) {
        return subject.stream().anyMatch(WORDS::contains);
    }

    /** Whether an edit corrects a word: changes a letter or two, takes away its double, or puts a space into it. */
    static boolean corrects(Edit edit) {
        String from = String.join("", edit.from()).toLowerCase(Locale.ROOT);
        String to = String.join("", edit.to()).toLowerCase(Locale.ROOT);
        if (edit.risky() || from.length() > LONGEST || to.length() > LONGEST) {
            return false;
        }
        if (to.isEmpty()) {
            boolean one = edit.from().stream().filter(token -> !token.isBlank()).count() == 1;
            String word = String.join("", edit.from()).strip();
            return one && List.of(edit.before(), edit.after()).contains(word);
        }
        int most = Math.min(MOST_LETTERS, from.length() / 2);
        return !from.isEmpty() && prose(from) && prose(to) && distance(from, to) <= most;
    }

    private static boolean prose(String text) {
        return text.chars().allMatch(c -> Character.isLetter(c) || c == '_' || c == '-' || c == '\'');
    }

    /** How many letters have to be put in, taken out, changed, or swapped with their neighbour. */
    static int distance(String from, String to) {
        int[][] cost = new int[from.length() + 1][to.length() + 1];
        for (int i = 0; i <= from.length(); i++) {
            for (int j = 0; j <= to.length(); j++) {
                cost[i][j] = i == 0 || j == 0 ? i + j : step(cost, from, to, i, j);
            }
        }
        return cost[from.length()][to.length()];
    }

    private static int step(int[][] cost, String from, String to, int i, int j) {
        boolean same = from.charAt(i - 1) == to.charAt(j - 1);
        int least = Math.min(cost[i - 1][j - 1] + (same ? 0 : 1), Math.min(cost[i - 1][j], cost[i][j - 1]) + 1);
        boolean swapped =
                i > 1 && j > 1 && from.charAt(i - 1) == to.charAt(j - 2) && from.charAt(i - 2) == to.charAt(j - 1);
        return swapped ? Math.min(least, cost[i - 2][j - 2] + 1) : least;
    }
}
