package dev.candor.git;

import java.io.ByteArrayOutputStream;

/** Joins lines that {@code format=flowed} has broken, as {@code git mailinfo} does since 2.19. */
final class Flowed implements LineSource.Sink {
    private static final int LONGEST = 1 << 20;

    private final LineSource.Sink next;
    private final boolean delSp;
    private final ByteArrayOutputStream begun = new ByteArrayOutputStream();

    Flowed(boolean delSp, LineSource.Sink next) {
        this.delSp = delSp;
        this.next = next;
    }

    @Override
    public void line(byte[] bytes, int from, int to) {
        int end = to;
        end -= end > from && bytes[end - 1] == '\n' ? 1 : 0;
        end -= end > from && end < to && bytes[end - 1] == '\r' ? 1 : 0;
        if (end - from == 3 && bytes[from] == '-' && bytes[from + 1] == '-' && bytes[from + 2] == ' ') {
            end();
            next.line(bytes, from, to);
            return;
        }
        int start = end > from && bytes[from] == ' ' ? from + 1 : from;
        if (end > start && bytes[end - 1] == ' ' && begun.size() < LONGEST) {
            begun.write(bytes, start, end - start - (delSp ? 1 : 0));
            return;
        }
        begun.write(bytes, start, to - start);
        end();
    }

    /** Passes on what is begun, where no line follows. */
    void end() {
        if (begun.size() > 0) {
            byte[] line = begun.toByteArray();
            begun.reset();
            next.line(line, 0, line.length);
        }
    }
}
