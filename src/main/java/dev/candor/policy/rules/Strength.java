package dev.candor.policy.rules;

import dev.candor.evidence.Mark;
import dev.candor.policy.Policy;
import dev.candor.policy.Severity;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/** Grades a finding by the strongest mark it stands on: {@code rule}, {@code rule.likely}, {@code rule.weak}. */
final class Strength {
    private Strength() {}

    static Optional<Severity> graded(Policy policy, String rule, Severity certain, List<Mark> marks) {
        return marks.stream()
                .map(Mark::strength)
                .min(Comparator.naturalOrder())
                .flatMap(strongest -> switch (strongest) {
                    case CERTAIN -> Optional.of(certain);
                    case LIKELY -> policy.severity(rule + ".likely");
                    case WEAK -> policy.severity(rule + ".weak");
                });
    }
}
