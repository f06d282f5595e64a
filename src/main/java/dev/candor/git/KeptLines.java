package dev.candor.git;

import java.util.AbstractList;
import java.util.Objects;
import java.util.RandomAccess;

/** Lines that stay bytes until somebody reads them; the lines of one file share their arrays, which nobody changes. */
final class KeptLines extends AbstractList<String> implements RandomAccess {
    private final byte[] text;
    private final int[] starts;
    private final int first;
    private final int size;

    /** @param starts where each line begins in {@code text}, and after the last one its end */
    KeptLines(byte[] text, int[] starts, int first, int size) {
        this.text = text;
        this.starts = starts;
        this.first = first;
        this.size = size;
    }

    @Override
    public String get(int index) {
        int line = first + Objects.checkIndex(index, size);
        return Text.decode(text, starts[line], starts[line + 1]);
    }

    @Override
    public int size() {
        return size;
    }

    /** How much of the arrays is theirs. */
    long bytes() {
        return starts[first + size] - starts[first] + (long) Integer.BYTES * size;
    }
}
