package dev.candor.ledger;

/** What was asked for needs more than is read yet, or who asked has waited long enough for what is being read. */
public final class StillReading extends RuntimeException {
    private static final long serialVersionUID = 1L;

    StillReading() {
        super("the record is still being read");
    }
}
