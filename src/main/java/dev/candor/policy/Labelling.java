package dev.candor.policy;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** Which labels a submission should bear: none at all where there is no AI use and nothing to say. */
final class Labelling {
    private Labelling() {}

    static Set<String> of(Case submission, Outcome outcome, List<Finding> findings) {
        Policy.Labels labels = submission.policy().labels();
        Set<String> wanted = new LinkedHashSet<>();
        submission.readings().stream()
                .flatMap(reading -> reading.kinds().stream())
                .flatMap(kind -> Optional.ofNullable(labels.use().get(kind)).stream())
                .forEach(wanted::add);
        if (findings.stream().anyMatch(f -> f.rule().equals("disclosure-missing") && f.severity() != Severity.INFO)) {
            wanted.add(labels.asked());
        }
        boolean aiUse = submission.readings().stream()
                .anyMatch(reading -> reading.disclosure().isPresent() || submission.touchedByAi(reading));
        if (aiUse || !wanted.isEmpty() || outcome != Outcome.PASS) {
            Optional.ofNullable(labels.verdict().get(outcome)).ifPresent(wanted::add);
        }
        return wanted;
    }
}
