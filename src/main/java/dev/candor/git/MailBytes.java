package dev.candor.git;

import java.io.IOException;
import java.io.InputStream;
import java.util.Optional;

/**
 * The bytes of one mail of an mbox: lines end in line feeds alone, and the header ends in an empty line where git ends it,
 * which is before the first line that is no header.
 */
final class MailBytes extends InputStream {
    private static final byte[] EMPTY_LINE = {'\n'};

    private final LineChunks lines;
    private final boolean boxed;
    private final Optional<String> commit;
    private final PartHeaders parts = new PartHeaders();
    private boolean header = true;
    private boolean first = true;
    private boolean over;
    private boolean nextBegins;
    private long count;
    private byte[] bytes = EMPTY_LINE;
    private int at;
    private int end;
    private boolean lineFeed;
    private boolean held;

    /**
     * @param lines at the line {@code From ... date} before the mail, or else at its first one
     * @param boxed whether there is such a line, so that other mails can follow
     */
    MailBytes(LineChunks lines, boolean boxed, Optional<String> commit) {
        this.lines = lines;
        this.boxed = boxed;
        this.commit = commit;
        if (!boxed) {
            offer();
        }
    }

    Optional<String> commit() {
        return commit;
    }

    /** How many bytes were read so far. */
    long count() {
        return count;
    }

    /** Whether the mail ended because another one begins. */
    boolean nextBegins() {
        return nextBegins;
    }

    void skipAll() throws IOException {
        while (advance()) {
            at = end;
            lineFeed = false;
        }
    }

    /** Makes sure that there is something to read; false at the end of the mail. */
    private boolean advance() throws IOException {
        while (at == end && !lineFeed) {
            if (over) {
                return false;
            }
            if (held) {
                held = false;
                take();
                continue;
            }
            if (!lines.next()) {
                over = true;
                return false;
            }
            if (boxed && lines.begins() && !parts.startsPart() && FromLine.is(lines)) {
                over = true;
                nextBegins = true;
                return false;
            }
            offer();
        }
        return true;
    }

    /** Takes the piece that the lines are at; an empty line comes first where the header ends without one. */
    private void offer() {
        if (header && lines.begins() && !HeaderLine.is(lines, first)) {
            header = false;
            held = !lines.blank();
            bytes = EMPTY_LINE;
            at = 0;
            end = 1;
        } else {
            take();
        }
        first = false;
    }

    private void take() {
        parts.line(lines, header);
        bytes = lines.bytes();
        at = lines.from();
        end = lines.to();
        if (boxed && commit.isEmpty() && lines.quotedFrom()) {
            at++;
        }
        lineFeed = lines.ends() && end - at > 1 && bytes[end - 2] == '\r';
        end -= lineFeed ? 2 : 0;
    }

    @Override
    public int read() throws IOException {
        byte[] one = new byte[1];
        return read(one, 0, 1) < 0 ? -1 : one[0] & 0xff;
    }

    @Override
    public int read(byte[] target, int start, int length) throws IOException {
        int given = 0;
        while (given < length && advance()) {
            int part = Math.min(length - given, end - at);
            System.arraycopy(bytes, at, target, start + given, part);
            at += part;
            given += part;
            if (given < length && at == end && lineFeed) {
                lineFeed = false;
                target[start + given] = '\n';
                given++;
            }
        }
        count += given;
        return given == 0 && length > 0 ? -1 : given;
    }
}
