package dev.candor.evidence;

import java.util.BitSet;

/** A quick look whether a text has any of some words in it, so that most texts are not read at all. */
final class Hints {
    /** Wide enough that few words of a long text meet by chance. */
    private static final int SIZE = 1 << 20;

    private final BitSet hashes = new BitSet(SIZE);

    /** @param word in lower case; may be joined by hyphens */
    void add(String word) {
        hashes.set(word.hashCode() & (SIZE - 1));
    }

    /** Adds the longest word of a phrase, the last of several: without it the phrase cannot be there. */
    void addLongest(String phrase) {
        String longest = "";
        for (Word word : Words.value(phrase)) {
            longest = word.lower().length() >= longest.length() ? word.lower() : longest;
        }
        add(longest);
    }

    /** May say yes to a text that has none of the words, never no to one that has. */
    boolean in(String text) {
        int word = 0;
        int joined = 0;
        for (int i = 0; i <= text.length(); i++) {
            char c = i < text.length() ? text.charAt(i) : ' ';
            c = c >= 'A' && c <= 'Z' ? (char) (c + ('a' - 'A')) : c > '~' ? Character.toLowerCase(c) : c;
            if (isPart(c)) {
                word = 31 * word + c;
                joined = 31 * joined + c;
            } else {
                if (has(word) || (c != '-' && has(joined))) {
                    return true;
                }
                word = 0;
                joined = c == '-' ? 31 * joined + c : 0;
            }
        }
        return false;
    }

    private static boolean isPart(char c) {
        return c >= 'a' && c <= 'z' || c >= '0' && c <= '9' || c > '~' && Character.isLetterOrDigit(c);
    }

    private boolean has(int hash) {
        return hash != 0 && hashes.get(hash & (SIZE - 1));
    }
}
