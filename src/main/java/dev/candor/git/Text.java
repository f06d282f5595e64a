package dev.candor.git;

import static java.nio.charset.StandardCharsets.ISO_8859_1;
import static java.nio.charset.StandardCharsets.UTF_8;

import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;

/**
 * Reads bytes of unknown encoding. Git stores messages, paths and lines as bytes; nearly all are UTF-8, old ones are
 * often Latin-1 without saying so.
 */
public final class Text {
    private Text() {}

    /**
     * Each line that is valid UTF-8 is read as UTF-8, every other line as ISO-8859-1. No byte is lost, replaced or
     * skipped, NUL included, and ASCII always stays itself; one bad byte does not spoil the other lines.
     */
    public static String decode(byte[] bytes) {
        return decode(bytes, 0, bytes.length);
    }

    /** As {@link #decode(byte[])}, for the bytes from {@code from} up to but not including {@code to}. */
    public static String decode(byte[] bytes, int from, int to) {
        String whole = new String(bytes, from, to - from, UTF_8);
        if (whole.indexOf('\uFFFD') < 0 || valid(bytes, from, to)) {
            return whole;
        }
        StringBuilder text = new StringBuilder(to - from);
        for (int start = from; start < to; ) {
            int end = afterLine(bytes, start, to);
            text.append(line(bytes, start, end));
            start = end;
        }
        return text.toString();
    }

    private static String line(byte[] bytes, int from, int to) {
        return new String(bytes, from, to - from, valid(bytes, from, to) ? UTF_8 : ISO_8859_1);
    }

    private static boolean valid(byte[] bytes, int from, int to) {
        try {
            UTF_8.newDecoder().decode(ByteBuffer.wrap(bytes, from, to - from));
            return true;
        } catch (CharacterCodingException notUtf8) {
            return false;
        }
    }

    private static int afterLine(byte[] bytes, int from, int to) {
        int at = from;
        while (at < to && bytes[at] != '\n') {
            at++;
        }
        return Math.min(at + 1, to);
    }
}
