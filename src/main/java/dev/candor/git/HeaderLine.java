package dev.candor.git;

/** Whether a line belongs to a mail's header, by the loose rule of {@code git mailinfo}: any word, then a colon. */
final class HeaderLine {
    private HeaderLine() {}

    /** @param first whether nothing stands before it that it could continue */
    static boolean is(LineChunks line, boolean first) {
        byte[] bytes = line.bytes();
        byte start = bytes[line.from()];
        if (start == ' ' || start == '\t') {
            return !first;
        }
        if (line.starts("From ") || line.quotedFrom()) {
            return true;
        }
        for (int at = line.from(); at < line.to(); at++) {
            if (bytes[at] == ':') {
                return true;
            }
            if (bytes[at] < '!' || bytes[at] > '~') {
                return false;
            }
        }
        return false;
    }
}
