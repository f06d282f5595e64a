package dev.candor.web;

import dev.candor.ledger.Cursor;
import dev.candor.ledger.Page;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/**
 * A part of a listing, as JSON.
 *
 * @param next the {@code cursor} of the part after it; null when there is none
 * @param whole whether nothing is missing before the next part; just after a start older ones are still being read
 */
record Items(
        List<Item> items,

        @Schema(nullable = true, description = "the cursor of the part after this one; null when there is none")
        @Nullable
        String next,

        @Schema(
                description = "false for some seconds after a start, when there are fewer items than asked for because"
                        + " older submissions are still being read; next leads on to them")
        boolean whole) {
    static Items of(Page page, Site site) {
        return new Items(
                page.lines().stream().map(line -> Item.of(line, site)).toList(),
                page.next().map(Cursor::toString).orElse(null),
                page.whole());
    }
}
