package dev.candor.ledger;

/** What listings are answered from is being read, and who asked has waited long enough. */
public final class StillReading extends RuntimeException {
    private static final long serialVersionUID = 1L;

    StillReading() {
        super("the record is still being read");
    }
}
