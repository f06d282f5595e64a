package dev.candor.policy.rules;

import dev.candor.policy.Case;
import dev.candor.policy.Finding;
import dev.candor.policy.Reading;
import dev.candor.policy.Severity;
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
        return submission.judged().stream()
                .flatMap(reading -> about(submission, reading, severity).stream())
                .toList();
    }

    abstract Optional<Finding> about(Case submission, Reading reading, Severity severity);

    final Optional<Finding> found(
            Reading reading, Severity severity, String message, String remedy, List<String> quotes) {
        return Optional.of(
                new Finding(name, severity, Optional.of(reading.patch().id()), message, remedy, quotes));
    }
}
