package dev.candor.inbox;

import java.util.Set;

/**
 * Where the reading of a forge's events stands.
 *
 * @param date of the newest event read, as the forge wrote it; it has no zone and is only ever given back
 * @param seen ids of the events read that a look back would show again
 */
public record Bookmark(String date, Set<Long> seen) {
    public Bookmark {
        seen = Set.copyOf(seen);
    }
}
