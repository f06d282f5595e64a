package dev.candor.git;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/** The lines of a file's hunks as far as they are kept. One object serves a whole diff, file after file. */
final class HunkText {
    /** Roughly what a hunk takes beside its lines; without it a diff of tiny hunks would outgrow its bytes. */
    private static final int HUNK = 96;

    private final int perFile;
    private int leftOfDiff;
    private int leftOfFile;
    private byte[] text = new byte[1 << 12];
    private int[] starts = new int[1 << 7];
    private int lines;
    private boolean cut;
    private final List<Place> hunks = new ArrayList<>();

    private record Place(HunkHeader header, int firstLine) {}

    HunkText(Keep keep) {
        perFile = keep.perFile();
        leftOfDiff = keep.perDiff();
        leftOfFile = Math.min(perFile, leftOfDiff);
    }

    void hunk(HunkHeader header) {
        if (fits(HUNK)) {
            hunks.add(new Place(header, lines));
        }
    }

    void line(Line line) {
        int length = Math.max(line.length(), 1);
        if (!fits(length + Integer.BYTES)) {
            return;
        }
        int start = starts[lines];
        makeRoom(start + length);
        text[start] = ' ';
        line.copyTo(text, start, line.length());
        lines++;
        starts[lines] = start + length;
    }

    /** Once something did not fit nothing more is kept, so that what is kept has no holes. */
    private boolean fits(int bytes) {
        cut = cut || bytes > leftOfFile;
        leftOfFile -= cut ? 0 : bytes;
        leftOfDiff -= cut ? 0 : bytes;
        return !cut;
    }

    private void makeRoom(int end) {
        if (end > text.length) {
            text = Arrays.copyOf(text, Math.max(end, text.length * 2));
        }
        if (lines + 2 > starts.length) {
            starts = Arrays.copyOf(starts, starts.length * 2);
        }
    }

    /** Whether any text is wanted at all, and not the counts alone. */
    boolean keepsAny() {
        return perFile > 0;
    }

    boolean cut() {
        return cut;
    }

    /** The hunks of the file that ends here; then all is ready for the next file. */
    List<Hunk> end() {
        List<Hunk> ended = new ArrayList<>(hunks.size());
        byte[] ownText = Arrays.copyOf(text, starts[lines]);
        int[] ownStarts = Arrays.copyOf(starts, lines + 1);
        for (int i = 0; i < hunks.size(); i++) {
            Place hunk = hunks.get(i);
            int next = i + 1 < hunks.size() ? hunks.get(i + 1).firstLine() : lines;
            KeptLines own = new KeptLines(ownText, ownStarts, hunk.firstLine(), next - hunk.firstLine());
            ended.add(new Hunk(hunk.header().oldStart(), hunk.header().newStart(), own));
        }
        hunks.clear();
        lines = 0;
        cut = false;
        leftOfFile = Math.min(perFile, leftOfDiff);
        return ended;
    }
}
