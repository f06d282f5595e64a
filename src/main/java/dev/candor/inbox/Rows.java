package dev.candor.inbox;

/** A write says how many rows it expects. */
final class Rows {
    private Rows() {}

    /** For a write that must find its row. */
    static void one(int written) {
        if (written != 1) {
            throw new IllegalStateException("one row was to be written, not " + written);
        }
    }

    /** For a write that finds its row, or nothing when it came too late. */
    static boolean oneOrNone(int written) {
        if (written > 1) {
            throw new IllegalStateException("at most one row was to be written, not " + written);
        }
        return written == 1;
    }
}
