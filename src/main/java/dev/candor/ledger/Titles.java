package dev.candor.ledger;

import java.util.ArrayList;
import java.util.List;
import org.roaringbitmap.RoaringBitmap;
import org.roaringbitmap.RoaringBitmapWriter;

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
        /** Within a leaf most numbers ascend, which is what the writer is fast at. */
        RoaringBitmap find(String part) {
            RoaringBitmapWriter<RoaringBitmap> found =
                    RoaringBitmapWriter.writer().get();
            int title = 0;
            int at = text.indexOf(part);
            while (at >= 0) {
                while (end(title) <= at) {
                    title++;
                }
                found.add((int) numbers.at(title));
                at = text.indexOf(part, end(title));
            }
            return found.get();
        }

        private int end(int title) {
            return title + 1 < starts.end() ? (int) starts.at(title + 1) : text.length();
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
        leaves.forEach(leaf -> found.or(leaf.find(sought)));
        found.or(open().find(sought));
        return found;
    }

    private Leaf open() {
        return new Leaf(text.toString(), starts, numbers);
    }
}
