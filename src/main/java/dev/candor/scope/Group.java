package dev.candor.scope;

import java.util.List;

/**
 * Deleted lines and the added ones that may have come of them, as ids of an excerpt.
 *
 * @param deleted in order
 * @param added in order
 * @param moved whether the lines lie next to, or within, a block that moved
 */
record Group(List<Integer> deleted, List<Integer> added, boolean moved) {
    Group {
        deleted = List.copyOf(deleted);
        added = List.copyOf(added);
    }
}
