package dev.candor.git;

/** How git looks at one line of a commit message; its own idea of space and of a trailer's key. */
final class MessageLines {
    private MessageLines() {}

    static int after(String text, int line) {
        int end = text.indexOf('\n', line);
        return end < 0 ? text.length() : end + 1;
    }

    /** The start of the line that ends just before {@code end}; -1 when there is none. */
    static int before(String text, int end) {
        return end == 0 ? -1 : text.lastIndexOf('\n', end - 2) + 1;
    }

    /** No form feed, no vertical tab. */
    static boolean isSpace(char c) {
        return c == ' ' || c == '\t' || c == '\n' || c == '\r';
    }

    static boolean isBlank(String text, int line) {
        int at = line;
        while (at < text.length() && text.charAt(at) != '\n' && isSpace(text.charAt(at))) {
            at++;
        }
        return at == text.length() || text.charAt(at) == '\n';
    }

    static boolean isComment(String text, int line) {
        return text.startsWith("#", line);
    }

    /** How far the colon of {@code Key: value} is from the line's start; 0 without a key, -1 without a colon after one. */
    static int separator(String text, int line) {
        boolean gap = false;
        for (int at = line; at < text.length(); at++) {
            char c = text.charAt(at);
            if (c == ':') {
                return at - line;
            }
            if (at > line && (c == ' ' || c == '\t')) {
                gap = true;
            } else if (gap || !inKey(c)) {
                return -1;
            }
        }
        return -1;
    }

    private static boolean inKey(char c) {
        return c == '-' || c >= 'a' && c <= 'z' || c >= 'A' && c <= 'Z' || c >= '0' && c <= '9';
    }
}
