package dev.candor.cli;

import java.io.BufferedOutputStream;
import java.io.FilterOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;

/** Standard output, which may be closed by whoever reads it; a {@code PrintStream} would write on without a word. */
final class Standard {
    private static final int PIECE = 1 << 16;

    private Standard() {}

    static OutputStream out() {
        return new BufferedOutputStream(new Checked(), PIECE);
    }

    /** All of a text, at once. */
    static void print(String text) {
        try (OutputStream out = out()) {
            out.write(text.getBytes(StandardCharsets.UTF_8));
        } catch (IOException closed) {
            throw new Unreadable("standard output was closed");
        }
    }

    private static final class Checked extends FilterOutputStream {
        Checked() {
            super(System.out);
        }

        @Override
        public void write(byte[] bytes, int from, int length) throws IOException {
            System.out.write(bytes, from, length);
            if (System.out.checkError()) {
                throw new IOException("closed");
            }
        }

        @Override
        public void close() throws IOException {
            flush();
        }
    }
}
