package dev.candor.scope;

/**
 * What two texts have in common at both ends, cut where a part of a word ends: {@code status_addr} and
 * {@code status_reg} share {@code status_}.
 *
 * @param head length at the start
 * @param tail length at the end
 */
record Frame(int head, int tail) {
    static Frame of(String from, String to) {
        int least = Math.min(from.length(), to.length());
        int head = 0;
        while (head < least && from.charAt(head) == to.charAt(head)) {
            head++;
        }
        while (!(partEnds(from, head) && partEnds(to, head))) {
            head--;
        }
        int tail = 0;
        while (tail < least - head && from.charAt(from.length() - 1 - tail) == to.charAt(to.length() - 1 - tail)) {
            tail++;
        }
        while (!(partEnds(from, from.length() - tail) && partEnds(to, to.length() - tail))) {
            tail--;
        }
        return new Frame(head, tail);
    }

    String inside(String text) {
        return text.substring(head, text.length() - tail);
    }

    /** Whether a part of a word ends here: at a mark, an underscore, a digit, a change of case. */
    static boolean partEnds(String text, int at) {
        if (at <= 0 || at >= text.length()) {
            return true;
        }
        char left = text.charAt(at - 1);
        char right = text.charAt(at);
        return !Character.isLetterOrDigit(left)
                || !Character.isLetterOrDigit(right)
                || (Character.isLowerCase(left) && Character.isUpperCase(right))
                || Character.isLetter(left) != Character.isLetter(right);
    }
}
