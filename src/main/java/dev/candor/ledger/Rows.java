package dev.candor.ledger;

/** A write says how many rows it expects. */
final class Rows {
    private Rows() {}

    /** For a write that must find or make its row. */
    static void one(int written) {
        if (written != 1) {
            throw new IllegalStateException("one row was to be written, not " + written);
        }
    }
}
