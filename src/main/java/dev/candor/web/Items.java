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
 */
record Items(
        List<Item> items, @Schema(nullable = true) @Nullable String next) {
    static Items of(Page page, Site site) {
        return new Items(
                page.lines().stream().map(line -> Item.of(line, site)).toList(),
                page.next().map(Cursor::toString).orElse(null));
    }
}
