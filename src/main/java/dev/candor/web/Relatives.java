package dev.candor.web;

import dev.candor.ledger.Kin;
import dev.candor.ledger.Ledger;
import dev.candor.submission.SubmissionId;
import java.util.List;
import java.util.Optional;

/**
 * The other versions of a series.
 *
 * @param known which one this is; empty for what has no versions
 * @param kin the others on which there is a verdict
 * @param document the verdict on the version before, as JSON; empty when there is none
 */
record Relatives(Optional<Integer> known, List<Kin> kin, String document) {
    static final Relatives NONE = new Relatives(Optional.empty(), List.of(), "");

    Relatives {
        kin = List.copyOf(kin);
    }

    static Relatives of(Ledger ledger, SubmissionId id) {
        Optional<Integer> known = ledger.version(id);
        Relatives found = new Relatives(known, known.isEmpty() ? List.of() : ledger.kin(id), "");
        String document = found.before()
                .flatMap(kin -> ledger.document(kin.latest().number()))
                .orElse("");
        return new Relatives(known, found.kin(), document);
    }

    int version() {
        return known.orElse(1);
    }

    /** The version before this one. */
    Optional<Kin> before() {
        return kin.stream().filter(one -> one.version() < version()).reduce((one, later) -> later);
    }
}
