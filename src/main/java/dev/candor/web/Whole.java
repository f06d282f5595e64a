package dev.candor.web;

import com.fasterxml.jackson.annotation.JsonUnwrapped;
import com.fasterxml.jackson.databind.JsonNode;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.enums.SchemaType;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/**
 * One submission with all that the ledger knows of it, as JSON.
 *
 * @param item its latest verdict in short
 * @param document the latest verdict whole; null when the record of it cannot be read
 * @param deeds the newest changes made on the forge, in the order they began
 * @param decisions what people said and what came of it, in the order it was decided
 * @param history every verdict in short, newest first
 * @param version which version of a series it is; null for what has none
 * @param versions the other versions in short, the first first
 */
record Whole(
        @JsonUnwrapped Item item,

        @Schema(nullable = true, type = SchemaType.OBJECT) @Nullable
        JsonNode document,

        List<DeedItem> deeds,
        List<DecisionItem> decisions,
        List<Item> history,
        @Schema(nullable = true) @Nullable Integer version,
        List<Item> versions) {

    static Whole of(Dossier dossier, Site site) {
        return new Whole(
                Item.of(dossier.latest(), site),
                Stored.tree(dossier.document()).orElse(null),
                dossier.deeds().stream().map(DeedItem::of).toList(),
                dossier.decisions().stream().map(DecisionItem::of).toList(),
                dossier.history().stream().map(line -> Item.of(line, site)).toList(),
                dossier.relatives().known().orElse(null),
                dossier.relatives().kin().stream()
                        .map(kin -> Item.of(kin.latest(), site))
                        .toList());
    }
}
