package dev.candor.ledger;

import java.util.Optional;

/**
 * A place between two submissions of a listing; the page after it begins with the next older one.
 *
 * @param number of the verdict before it
 */
public record Cursor(long number) {
    /** Before the newest. */
    public static final Cursor START = new Cursor(999_999_999_999_999_999L);

    private static final int MOST_DIGITS = 18;

    /** Reads what {@link #toString} wrote; empty when it is anything else. */
    public static Optional<Cursor> parse(String text) {
        boolean digits =
                !text.isEmpty() && text.length() <= MOST_DIGITS && text.chars().allMatch(c -> c >= '0' && c <= '9');
        return digits ? Optional.of(new Cursor(Long.parseLong(text))) : Optional.empty();
    }

    /** For an address: digits. */
    @Override
    public String toString() {
        return Long.toString(number);
    }
}
