package dev.candor.git;

import java.util.Optional;

/**
 * The line {@code @@ -3,4 +3,6 @@} that opens a hunk.
 *
 * @param oldStart first line on the old side, counted from 1; 0 when it has none
 * @param oldLines how many lines of the old side the hunk shows
 * @param newStart first line on the new side
 * @param newLines how many lines of the new side the hunk shows
 */
record HunkHeader(int oldStart, int oldLines, int newStart, int newLines) {
    static final byte[] MARK = {'@', '@', ' ', '-'};

    /** What stands for a header that is not there. */
    static final HunkHeader NONE = new HunkHeader(1, 0, 1, 0);

    /** Empty when the line is no such header; what follows the second {@code @@} is of no interest. */
    static Optional<HunkHeader> of(Line line) {
        Numbers numbers = new Numbers(line);
        int oldStart = numbers.next();
        int oldLines = numbers.count();
        boolean middle = numbers.skip(' ') && numbers.skip('+');
        int newStart = numbers.next();
        int newLines = numbers.count();
        boolean end = numbers.skip(' ') && numbers.skip('@') && numbers.skip('@');
        boolean read = oldStart >= 0 && oldLines >= 0 && newStart >= 0 && newLines >= 0;
        return line.starts(MARK) && middle && end && read && line.ended()
                ? Optional.of(new HunkHeader(oldStart, oldLines, newStart, newLines))
                : Optional.empty();
    }

    boolean addsAll() {
        return oldStart == 0 && oldLines == 0;
    }

    boolean deletesAll() {
        return newStart == 0 && newLines == 0;
    }

    /** Reads on through the line behind its mark. */
    private static final class Numbers {
        private final Line line;
        private int at = MARK.length;

        Numbers(Line line) {
            this.line = line;
        }

        /** A number that fits an int, or -1. */
        int next() {
            long value = -1;
            for (; line.at(at) >= '0' && line.at(at) <= '9'; at++) {
                value = Math.min(Math.max(value, 0) * 10 + line.at(at) - '0', Integer.MAX_VALUE + 1L);
            }
            return value > Integer.MAX_VALUE ? -1 : (int) value;
        }

        /** The number after a comma; 1 when there is no comma. */
        int count() {
            return skip(',') ? next() : 1;
        }

        boolean skip(char expected) {
            boolean there = line.at(at) == expected;
            at += there ? 1 : 0;
            return there;
        }
    }
}
