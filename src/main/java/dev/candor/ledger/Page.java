package dev.candor.ledger;

import java.util.List;
import java.util.Optional;

/**
 * A part of a listing.
 *
 * @param lines latest verdicts, newest first
 * @param next where the next page begins; empty when there is nothing older
 */
public record Page(List<Line> lines, Optional<Cursor> next) {
    public Page {
        lines = List.copyOf(lines);
    }
}
