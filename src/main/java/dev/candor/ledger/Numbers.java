package dev.candor.ledger;

import java.util.Arrays;
import org.roaringbitmap.RoaringBitmap;

/** A number for each number from 0 on; 0 where none was put. */
final class Numbers {
    private long[] values = new long[1024];
    private int end;

    long at(int index) {
        return index < end ? values[index] : 0;
    }

    void put(int index, long value) {
        if (index >= values.length) {
            values = Arrays.copyOf(values, Math.max(index + 1, values.length + values.length / 2));
        }
        values[index] = value;
        end = Math.max(end, index + 1);
    }

    /** The indexes of values from one on and before another. */
    RoaringBitmap between(long from, long before) {
        RoaringBitmap found = new RoaringBitmap();
        long begun = -1;
        for (int index = 0; index < end; index++) {
            long value = values[index];
            if (value == 0) {
                continue;
            }
            boolean within = from <= value && value < before;
            if (within && begun < 0) {
                begun = index;
            } else if (!within && begun >= 0) {
                found.add(begun, (long) index);
                begun = -1;
            }
        }
        if (begun >= 0) {
            found.add(begun, (long) end);
        }
        return found;
    }

    /** One more than the largest index that was put. */
    int end() {
        return end;
    }
}
