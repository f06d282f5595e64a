package dev.candor.web;

import dev.candor.ledger.Deed;
import dev.candor.ledger.Ledger;
import dev.candor.ledger.Line;
import dev.candor.ledger.Sight;
import dev.candor.submission.SubmissionId;
import java.util.List;
import java.util.Optional;

/**
 * All that the ledger knows of one submission.
 *
 * @param history its verdicts, newest first; at least one
 * @param document the newest verdict whole, as JSON
 * @param deeds the newest writes, in the order they began
 * @param relatives its other versions
 */
record Dossier(List<Line> history, String document, List<Deed> deeds, Relatives relatives) {
    private static final int DEEDS = 100;

    Dossier {
        history = List.copyOf(history);
        deeds = List.copyOf(deeds);
        if (history.isEmpty()) {
            throw new IllegalArgumentException("a submission without a verdict has no dossier");
        }
    }

    /** What has no versions. */
    Dossier(List<Line> history, String document, List<Deed> deeds) {
        this(history, document, deeds, Relatives.NONE);
    }

    /** Empty when there is no verdict on it, or none that may be seen. */
    static Optional<Dossier> of(Ledger ledger, SubmissionId id, Sight sight) {
        if (!sight.sees(id.forge(), id.project())) {
            return Optional.empty();
        }
        List<Line> history = ledger.history(id);
        if (history.isEmpty()) {
            return Optional.empty();
        }
        String document = ledger.document(history.getFirst().number()).orElse("");
        return Optional.of(new Dossier(history, document, ledger.deeds(id, DEEDS), Relatives.of(ledger, id)));
    }

    Line latest() {
        return history.getFirst();
    }
}
