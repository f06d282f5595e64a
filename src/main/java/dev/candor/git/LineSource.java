package dev.candor.git;

import java.io.IOException;
import java.io.InputStream;
import java.util.Arrays;

/** Cuts bytes into lines, in time linear in their number. */
final class LineSource {
    /** Of a longer line only a beginning is passed on; nobody keeps such a line anyway. */
    static final int LONGEST = 1 << 24;

    private static final int USUAL = 1 << 16;

    private LineSource() {}

    /** Takes lines where they lie; each ends with its line feed, except perhaps the last. */
    interface Sink {
        void line(byte[] bytes, int from, int to);
    }

    static void split(byte[] bytes, Sink sink) {
        int rest = pass(bytes, 0, bytes.length, sink);
        if (rest < bytes.length) {
            sink.line(bytes, rest, bytes.length);
        }
    }

    static void split(InputStream in, Sink sink) throws IOException {
        byte[] buffer = new byte[USUAL];
        int filled = 0;
        for (int read = in.read(buffer); read >= 0; read = in.read(buffer, filled, buffer.length - filled)) {
            int rest = pass(buffer, filled, filled + read, sink);
            filled += read - rest;
            System.arraycopy(buffer, rest, buffer, 0, filled);
            if (filled == LONGEST) {
                filled = LONGEST / 2;
            } else if (filled == buffer.length) {
                buffer = Arrays.copyOf(buffer, filled * 2);
            }
        }
        if (filled > 0) {
            sink.line(buffer, 0, filled);
        }
    }

    /** Passes on the lines that are whole, looking for their ends from {@code seen} on; tells where the rest begins. */
    private static int pass(byte[] bytes, int seen, int end, Sink sink) {
        int start = 0;
        for (int at = seen; at < end; at++) {
            if (bytes[at] == '\n') {
                sink.line(bytes, start, at + 1);
                start = at + 1;
            }
        }
        return start;
    }
}
