package dev.candor.scope;

import java.util.ArrayList;
import java.util.List;

/** Cuts a line into its runs of small ASCII letters. */
final class PlainWords {
    private PlainWords() {}

    /** @param more characters that count as letters */
    static List<String> of(String lower, String more) {
        List<String> words = new ArrayList<>();
        int from = 0;
        for (int at = 0; at <= lower.length(); at++) {
            boolean letter = at < lower.length() && isLetter(lower.charAt(at), more);
            if (!letter && at > from) {
                words.add(lower.substring(from, at));
            }
            from = letter ? from : at + 1;
        }
        return words;
    }

    private static boolean isLetter(char c, String more) {
        return c >= 'a' && c <= 'z' || more.indexOf(c) >= 0;
    }
}
