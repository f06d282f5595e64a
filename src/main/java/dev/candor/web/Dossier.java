package dev.candor.web;

import dev.candor.agreement.Decision;
import dev.candor.ledger.Deed;
import dev.candor.ledger.Ledger;
import dev.candor.ledger.Line;
import dev.candor.ledger.Sight;
import dev.candor.submission.SubmissionId;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * All that the ledger knows of one submission.
 *
 * @param history its verdicts, newest first; at least one
 * @param document the newest verdict whole, as JSON
 * @param deeds the newest writes, in the order they began
 * @param subjects of patches, by the ids that the timeline names them by
 * @param decisions what people said and what came of it, in the order it was decided
 * @param policy the text of the policy of the newest verdict; empty when it is not known
 * @param relatives its other versions
 * @param repeats what its author was asked elsewhere; only told to who may know it
 */
record Dossier(
        List<Line> history,
        String document,
        List<Deed> deeds,
        Map<String, String> subjects,
        List<Decision> decisions,
        String policy,
        Relatives relatives,
        Repeats repeats) {
    private static final int DEEDS = 100;

    Dossier {
        history = List.copyOf(history);
        deeds = List.copyOf(deeds);
        subjects = Map.copyOf(subjects);
        decisions = List.copyOf(decisions);
        if (history.isEmpty()) {
            throw new IllegalArgumentException("a submission without a verdict has no dossier");
        }
    }

    /** What has no versions, for anybody. */
    Dossier(List<Line> history, String document, List<Deed> deeds, List<Decision> decisions, String policy) {
        this(history, document, deeds, Map.of(), decisions, policy, Relatives.NONE, Repeats.UNTOLD);
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
        Line latest = history.getFirst();
        return Optional.of(new Dossier(
                history,
                ledger.document(latest.number()).orElse(""),
                ledger.deeds(id, DEEDS),
                ledger.subjects(id),
                ledger.decisions(id),
                ledger.policy(latest.judgement().policyDigest()).orElse(""),
                Relatives.of(ledger, id),
                Repeats.UNTOLD));
    }

    Dossier with(Repeats told) {
        return new Dossier(history, document, deeds, subjects, decisions, policy, relatives, told);
    }

    Line latest() {
        return history.getFirst();
    }
}
