package dev.candor.evidence;

import java.util.BitSet;

/** A quick look whether a text has any of some words in it, so that most text is not cut into words at all. */
final class Hints {
    private static final int SIZE = 1 << 16;

    private final BitSet hashes = new BitSet(SIZE);

    /** @param word in lower case */
    void add(String word) {
        hashes.set(word.hashCode() & (SIZE - 1));
    }

    /** May say yes to a text that has none of the words, never no to one that has. */
    boolean in(String text) {
        int hash = 0;
        for (int i = 0; i <= text.length(); i++) {
            char c = i < text.length() ? Character.toLowerCase(text.charAt(i)) : ' ';
            if (Character.isLetterOrDigit(c)) {
                hash = 31 * hash + c;
            } else if (hash != 0 && hashes.get(hash & (SIZE - 1))) {
                return true;
            } else {
                hash = 0;
            }
        }
        return false;
    }
}
