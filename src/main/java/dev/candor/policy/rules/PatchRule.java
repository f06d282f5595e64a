package dev.candor.policy.rules;

import dev.candor.policy.Case;
import dev.candor.policy.Finding;
import dev.candor.policy.Reading;
import dev.candor.policy.Severity;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** A rule that looks at one patch at a time, and leaves alone whom the policy exempts. */
abstract class PatchRule implements Rule {
    private final String name;
    private final String asks;

    PatchRule(String name, String asks) {
        this.name = name;
        this.asks = asks;
    }

    @Override
    public final String name() {
        return name;
    }

    @Override
    public final String asks() {
        return asks;
    }

    @Override
    public final List<Finding> check(Case submission, Severity severity) {
        List<Finding> findings = new ArrayList<>();
        submission
                .judged()
                .forEach(reading -> about(submission, reading, severity).ifPresent(findings::add));
        if (!submission.exempt(submission.snapshot().author())) {
            beside(submission, severity).ifPresent(findings::add);
        }
        return List.copyOf(findings);
    }

    abstract Optional<Finding> about(Case submission, Reading reading, Severity severity);

    /** What stands beside the patches: the description or cover letter, the branch, who sent them. */
    Optional<Finding> beside(Case submission, Severity severity) {
        return Optional.empty();
    }

    final Optional<Finding> found(
            Reading reading, Severity severity, String message, String remedy, List<String> quotes) {
        return Optional.of(
                new Finding(name, severity, Optional.of(reading.patch().id()), message, remedy, quotes));
    }

    final Optional<Finding> found(Severity severity, String message, String remedy, List<String> quotes) {
        return Optional.of(new Finding(name, severity, Optional.empty(), message, remedy, quotes));
    }
}
