package dev.candor.git;

import java.io.IOException;
import java.io.InputStream;

/** A part of a mail without its transfer encoding. */
final class Decoded extends InputStream {
    private final LineChunks lines;
    private final Transfer transfer;
    private final boolean delimited;
    private byte[] out = new byte[1 << 10];
    private int at;
    private int end;
    private int bits;
    private int sextets;
    private boolean lineFeed = true;
    private boolean over;

    /** @param delimited whether the last line feed belongs to the delimiter after the part, and is missing here */
    Decoded(InputStream raw, Transfer transfer, boolean delimited) {
        lines = new LineChunks(raw);
        this.transfer = transfer;
        this.delimited = delimited && transfer == Transfer.PLAIN;
    }

    private boolean advance() throws IOException {
        while (at == end) {
            if (over) {
                return false;
            }
            at = 0;
            end = 0;
            over = !lines.next();
            if (!over) {
                decode(lines.bytes(), lines.from(), lines.to());
            } else if (delimited && !lineFeed) {
                put('\n');
            }
        }
        return true;
    }

    private void decode(byte[] bytes, int from, int to) {
        if (out.length < to - from) {
            out = new byte[to - from];
        }
        switch (transfer) {
            case PLAIN -> {
                System.arraycopy(bytes, from, out, 0, to - from);
                end = to - from;
                lineFeed = out[end - 1] == '\n';
            }
            case BASE64 -> base64(bytes, from, to);
            case QUOTED_PRINTABLE -> quoted(bytes, from, to);
        }
    }

    private void put(int b) {
        out[end] = (byte) b;
        end++;
        lineFeed = b == '\n';
    }

    /** Padding begins anew; what is neither a sign of base64 nor padding is passed over. */
    private void base64(byte[] bytes, int from, int to) {
        for (int i = from; i < to; i++) {
            int sextet = sextet(bytes[i]);
            if (sextet < 0) {
                sextets = bytes[i] == '=' ? 0 : sextets;
                continue;
            }
            bits = bits << 6 | sextet;
            sextets = (sextets + 1) % 4;
            if (sextets != 1) {
                put(bits >> (4 - sextets) % 4 * 2);
            }
        }
    }

    private static int sextet(byte b) {
        if (b >= 'A' && b <= 'Z') {
            return b - 'A';
        }
        if (b >= 'a' && b <= 'z') {
            return b - 'a' + 26;
        }
        if (b >= '0' && b <= '9') {
            return b - '0' + 52;
        }
        return b == '+' ? 62 : b == '/' ? 63 : -1;
    }

    /** {@code =} at the end of a line joins it to the next one; before anything but two hex digits it is itself. */
    private void quoted(byte[] bytes, int from, int to) {
        for (int i = from; i < to; i++) {
            int high = bytes[i] == '=' && i + 2 < to ? Character.digit(bytes[i + 1], 16) : -1;
            int low = high < 0 ? -1 : Character.digit(bytes[i + 2], 16);
            if (low >= 0) {
                put(high << 4 | low);
                i += 2;
            } else if (bytes[i] == '=' && (i + 1 == to || bytes[i + 1] == '\n')) {
                return;
            } else {
                put(bytes[i]);
            }
        }
    }

    @Override
    public int read() throws IOException {
        return advance() ? out[at++] & 0xff : -1;
    }

    @Override
    public int read(byte[] target, int start, int length) throws IOException {
        if (length == 0) {
            return 0;
        }
        if (!advance()) {
            return -1;
        }
        int given = Math.min(length, end - at);
        System.arraycopy(out, at, target, start, given);
        at += given;
        return given;
    }
}
