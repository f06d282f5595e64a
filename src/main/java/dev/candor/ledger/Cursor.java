package dev.candor.ledger;

import java.time.DateTimeException;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.Optional;

/**
 * A place between two submissions of a listing; the page after it begins with the next older one.
 *
 * @param judged when the submission before it was judged
 * @param number the number of that verdict, which decides between equal instants
 */
public record Cursor(Instant judged, long number) {
    /** Before the newest. */
    public static final Cursor START = new Cursor(Instant.parse("9999-01-01T00:00:00Z"), Long.MAX_VALUE);

    /** Reads what {@link #toString} wrote; empty when it is anything else. */
    public static Optional<Cursor> parse(String text) {
        int dash = text.indexOf('-');
        try {
            long micros = Long.parseLong(text, 0, Math.max(dash, 0), 10);
            long number = Long.parseLong(text, dash + 1, text.length(), 10);
            Instant judged = Instant.EPOCH.plus(micros, ChronoUnit.MICROS);
            return judged.isAfter(START.judged) ? Optional.empty() : Optional.of(new Cursor(judged, number));
        } catch (NumberFormatException | DateTimeException | ArithmeticException malformed) {
            return Optional.empty();
        }
    }

    /** For an address: digits and a dash. */
    @Override
    public String toString() {
        return ChronoUnit.MICROS.between(Instant.EPOCH, judged) + "-" + number;
    }
}
