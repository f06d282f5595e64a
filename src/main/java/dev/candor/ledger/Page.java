package dev.candor.ledger;

import java.util.List;
import java.util.Optional;

/**
 * A part of a listing.
 *
 * @param lines latest verdicts, newest first
 * @param next where the next page begins; empty when there is nothing older
 * @param whole whether nothing is missing between the first and the next page's; otherwise older ones are still being read,
 *     and the next page begins with what is not read yet
 */
public record Page(List<Line> lines, Optional<Cursor> next, boolean whole) {
    public Page {
        lines = List.copyOf(lines);
    }

    /**
     * The same, for who would take a part for all there is.
     *
     * @throws StillReading when something is missing
     */
    public Page orLater() {
        if (!whole) {
            throw new StillReading();
        }
        return this;
    }
}
