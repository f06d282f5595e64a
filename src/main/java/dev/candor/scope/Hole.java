package dev.candor.scope;

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
        Hole best = new Hole(0, 0, 0);
        int[] lengths = new int[other.length + 1];
        for (int i = 1; i <= from.length(); i++) {
            char c = from.charAt(i - 1);
            boolean part = Tokens.isWordPart(c);
            for (int j = other.length; j > 0; j--) {
                lengths[j] = part && c == other[j - 1] ? lengths[j - 1] + 1 : 0;
                if (lengths[j] > best.length()) {
                    best = new Hole(i - lengths[j], j - lengths[j], lengths[j]);
                }
            }
        }
        return best;
    }

    boolean worthwhile() {
        return length >= LEAST;
    }

    String punched(String text, int start) {
        return text.substring(0, start) + "*" + text.substring(start + length);
    }
}
