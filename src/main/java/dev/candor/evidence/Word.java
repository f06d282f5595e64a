package dev.candor.evidence;

/**
 * A word of a sentence.
 *
 * @param text as written, without punctuation; empty for a path, a link or something in quotes
 * @param lower the same for comparison
 * @param gap what stands between it and the next word
 * @param owns whether it ends in {@code 's}
 * @param line number of its line
 */
record Word(String text, String lower, Gap gap, boolean owns, int line) {
    /** What ends a word: space, a comma or bracket, a colon, the sentence. */
    enum Gap {
        NONE,
        SOFT,
        COLON,
        HARD
    }

    boolean capital() {
        return !text.isEmpty() && Character.isUpperCase(text.charAt(0));
    }

    boolean shouted() {
        return text.length() > 1 && text.chars().noneMatch(Character::isLowerCase);
    }

    boolean number() {
        return !text.isEmpty() && Character.isDigit(text.charAt(0));
    }

    boolean alphabetic() {
        return !text.isEmpty() && text.chars().allMatch(c -> Character.isLetter(c) || c == '.' || c == '\'');
    }

    Word before(Gap other) {
        return new Word(text, lower, other.compareTo(gap) > 0 ? other : gap, owns, line);
    }
}
