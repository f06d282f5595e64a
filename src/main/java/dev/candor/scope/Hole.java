package dev.candor.scope;

import java.util.Arrays;

/**
 * The longest piece of a word that two texts share: with a star in its place, {@code _FOO_H} to {@code FOO_H} and
 * {@code _BAR_H} to {@code BAR_H} are the same edit.
 *
 * @param from where it starts in the one text
 * @param to where it starts in the other
 * @param length 0 when they share nothing
 */
record Hole(int from, int to, int length) {
    private static final int LEAST = 3;

    static Hole of(String from, String to) {
        char[] other = to.toCharArray();
        int longest = 0;
        int endFrom = 0;
        int endTo = 0;
        int[] lengths = new int[other.length + 1];
        for (int i = 1; i <= from.length(); i++) {
            char c = from.charAt(i - 1);
            if (!Tokens.isWordPart(c)) {
                Arrays.fill(lengths, 0);
                continue;
            }
            for (int j = other.length; j > 0; j--) {
                lengths[j] = c == other[j - 1] ? lengths[j - 1] + 1 : 0;
                if (lengths[j] > longest) {
                    longest = lengths[j];
                    endFrom = i;
                    endTo = j;
                }
            }
        }
        return new Hole(endFrom - longest, endTo - longest, longest);
    }

    boolean worthwhile() {
        return length >= LEAST;
    }

    String punched(String text, int start) {
        return text.substring(0, start) + "*" + text.substring(start + length);
    }
}
