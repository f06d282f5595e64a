package dev.candor.git;

import java.nio.charset.StandardCharsets;

/** One line of bytes, looked at where it lies; the same object is moved along the text. */
final class Line {
    private byte[] bytes = {};
    private int from;
    private int to;
    private boolean ended;

    /** @param to past the line feed, when there is one */
    void move(byte[] bytes, int from, int to) {
        this.bytes = bytes;
        this.from = from;
        ended = to > from && bytes[to - 1] == '\n';
        this.to = ended ? to - 1 : to;
    }

    /** Without the line feed. */
    int length() {
        return to - from;
    }

    /** Whether a line feed followed; without one the line may have been cut off. */
    boolean ended() {
        return ended;
    }

    /** The byte at this place, or 0 past the end. */
    byte at(int place) {
        return from + place < to ? bytes[from + place] : 0;
    }

    boolean starts(byte[] prefix) {
        if (to - from < prefix.length) {
            return false;
        }
        for (int i = 0; i < prefix.length; i++) {
            if (bytes[from + i] != prefix[i]) {
                return false;
            }
        }
        return true;
    }

    void copyTo(byte[] target, int at, int length) {
        System.arraycopy(bytes, from, target, at, length);
    }

    /** One char for each byte, without a carriage return at the end; see {@link PathText} for what such text means. */
    String raw() {
        int end = to > from && bytes[to - 1] == '\r' ? to - 1 : to;
        return new String(bytes, from, end - from, StandardCharsets.ISO_8859_1);
    }
}
