package dev.candor.git;

import static java.nio.charset.StandardCharsets.ISO_8859_1;

import java.io.IOException;
import java.io.InputStream;

/** Reads a stream line by line, and lines that do not fit 64 KiB piece by piece, so that no line can fill memory. */
final class LineChunks {
    private final InputStream in;
    private final byte[] bytes = new byte[1 << 16];
    private int from;
    private int to;
    private int filled;
    private boolean begins;
    private boolean ends = true;
    private boolean over;

    LineChunks(InputStream in) {
        this.in = in;
    }

    /** Goes on to the next piece; false at the end of the stream. */
    boolean next() throws IOException {
        begins = ends;
        from = to;
        int seen = from;
        for (; ; ) {
            for (int at = seen; at < filled; at++) {
                if (bytes[at] == '\n') {
                    return piece(at + 1, true);
                }
            }
            if (over || from == 0 && filled == bytes.length) {
                return filled > from && piece(filled, false);
            }
            seen = filled - from;
            fill();
        }
    }

    /** A carriage return at the end of a piece waits for what follows it. */
    private boolean piece(int end, boolean ended) {
        boolean waits = !ended && !over && end - from > 1 && bytes[end - 1] == '\r';
        to = waits ? end - 1 : end;
        ends = ended;
        return true;
    }

    private void fill() throws IOException {
        System.arraycopy(bytes, from, bytes, 0, filled - from);
        filled -= from;
        from = 0;
        to = 0;
        int read = in.read(bytes, filled, bytes.length - filled);
        over = read < 0;
        filled += Math.max(read, 0);
    }

    byte[] bytes() {
        return bytes;
    }

    int from() {
        return from;
    }

    int to() {
        return to;
    }

    /** Whether the piece stands at the start of a line. */
    boolean begins() {
        return begins;
    }

    /** Whether the piece reaches to the end of its line, and a line feed is there. */
    boolean ends() {
        return ends;
    }

    boolean starts(String ascii) {
        return begins && there(from, ascii);
    }

    private boolean there(int at, String ascii) {
        if (to - at < ascii.length()) {
            return false;
        }
        for (int i = 0; i < ascii.length(); i++) {
            if (bytes[at + i] != ascii.charAt(i)) {
                return false;
            }
        }
        return true;
    }

    /** Whether the line is {@code >From ...}, with any number of those signs, as mboxrd writes it. */
    boolean quotedFrom() {
        int at = from;
        while (at < to && bytes[at] == '>') {
            at++;
        }
        return begins && at > from && there(at, "From ");
    }

    boolean blank() {
        for (int at = from; at < to; at++) {
            if (!MessageLines.isSpace((char) bytes[at])) {
                return false;
            }
        }
        return true;
    }

    /** One char for each byte. */
    String raw() {
        return new String(bytes, from, to - from, ISO_8859_1);
    }
}
