package dev.candor.ledger;

import java.util.ArrayList;
import java.util.List;
import org.roaringbitmap.RoaringBitmap;

/**
 * Finds titles by a part of them. They lie behind each other in long texts, because looking through one long text is what a
 * JVM does fastest.
 */
final class Titles {
    private static final int A_PAGE = 1 << 18;

    private final List<Leaf> leaves = new ArrayList<>();
    private StringBuilder text = new StringBuilder();
    private Numbers starts = new Numbers();
    private Numbers numbers = new Numbers();

    /** Titles behind each other, a line each. */
    private record Leaf(String text, Numbers starts, Numbers numbers) {
        void find(String part, RoaringBitmap found) {
            int at = text.indexOf(part);
            while (at >= 0) {
                int title = title(at);
                found.add((int) numbers.at(title));
                int next = title + 1 < starts.end() ? (int) starts.at(title + 1) : text.length();
                at = text.indexOf(part, next);
            }
        }

        /** The last title that starts there or before. */
        private int title(int at) {
            int low = 0;
            int high = starts.end() - 1;
            while (low < high) {
                int middle = (low + high + 1) >>> 1;
                if (starts.at(middle) <= at) {
                    low = middle;
                } else {
                    high = middle - 1;
                }
            }
            return low;
        }
    }

    void add(String title, int number) {
        int index = starts.end();
        starts.put(index, text.length());
        numbers.put(index, number);
        text.append(Column.key(title).replace('\n', ' ')).append('\n');
        if (text.length() >= A_PAGE) {
            leaves.add(open());
            text = new StringBuilder();
            starts = new Numbers();
            numbers = new Numbers();
        }
    }

    /** The numbers of the titles that contain a text. */
    RoaringBitmap containing(String part) {
        String sought = Column.key(part).replace('\n', ' ');
        RoaringBitmap found = new RoaringBitmap();
        leaves.forEach(leaf -> leaf.find(sought, found));
        open().find(sought, found);
        return found;
    }

    private Leaf open() {
        return new Leaf(text.toString(), starts, numbers);
    }
}
