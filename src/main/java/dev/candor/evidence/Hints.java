package dev.candor.evidence;

import java.util.BitSet;
import java.util.stream.IntStream;

/** A quick look whether a text has any of some words in it, so that most texts are not read at all. */
final class Hints {
    /** Wide enough that few words of a long text meet by chance. */
    private static final int SIZE = 1 << 20;

    /** Most of what is read; looked up, because it is asked of every character. */
    private static final int[] ASCII =
            IntStream.range(0, 128).map(c -> part((char) c)).toArray();

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
            int part = c < ASCII.length ? ASCII[c] : part(c);
            if (part != 0) {
                word = 31 * word + part;
                joined = 31 * joined + part;
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

    /** The letter, small, or the digit; 0 for what is neither. */
    private static int part(char c) {
        char small = Character.toLowerCase(c);
        return Character.isLetterOrDigit(small) ? small : 0;
    }

    private boolean has(int hash) {
        return hash != 0 && hashes.get(hash & (SIZE - 1));
    }
}
