package dev.candor.git;

/** The lines that end a message, by the rules of {@code git mailinfo}. */
final class PatchBreak {
    private PatchBreak() {}

    /** {@code ---} alone, {@code --- file}, {@code diff -...} or {@code Index: ...}. */
    static boolean at(byte[] bytes, int from, int to) {
        if (starts(bytes, from, to, "diff -") || starts(bytes, from, to, "Index: ")) {
            return true;
        }
        if (to - from < 4 || !starts(bytes, from, to, "---")) {
            return false;
        }
        boolean named = bytes[from + 3] == ' ' && (to - from == 4 || !isSpace(bytes[from + 4]));
        return named || blank(bytes, from + 3, to);
    }

    /** As {@link #at}, but for the line {@code ---} alone, which notes may follow. */
    static boolean beginsDiff(byte[] bytes, int from, int to) {
        return at(bytes, from, to) && !blank(bytes, Math.min(to, from + 3), to);
    }

    private static boolean blank(byte[] bytes, int from, int to) {
        for (int at = from; at < to; at++) {
            if (bytes[at] == '\n') {
                return true;
            }
            if (!isSpace(bytes[at])) {
                return false;
            }
        }
        return false;
    }

    private static boolean isSpace(byte b) {
        return MessageLines.isSpace((char) b);
    }

    private static boolean starts(byte[] bytes, int from, int to, String ascii) {
        if (to - from < ascii.length()) {
            return false;
        }
        for (int i = 0; i < ascii.length(); i++) {
            if (bytes[from + i] != ascii.charAt(i)) {
                return false;
            }
        }
        return true;
    }
}
