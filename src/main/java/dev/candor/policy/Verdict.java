package dev.candor.policy;

import dev.candor.agreement.Ground;
import dev.candor.evidence.Evidence;
import dev.candor.git.Fault;
import dev.candor.scope.Scope;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * The judgement of one submission under one policy.
 *
 * @param findings gravest first
 * @param labels what the submission should be labelled
 * @param rules every rule that was on, with the number of its findings, in the order they are explained
 * @param readings what was read out of each patch
 * @param around evidence outside the patches
 * @param whole what the submission as a whole touches
 * @param grounds the parts of the project that it touches and who answers for them; empty where the project's own file
 *     was not needed
 * @param fixes the small fixes with AI code among the patches
 * @param talk what was said about it
 * @param ends when the next of what was said counts no more, so that it has to be judged again
 * @param faults why the submission was not read whole; then the outcome is {@code INCOMPLETE}
 */
public record Verdict(
        Policy policy,
        Outcome outcome,
        List<Finding> findings,
        Set<String> labels,
        Map<String, Integer> rules,
        List<Reading> readings,
        Evidence around,
        Scope whole,
        List<Ground> grounds,
        List<Fix> fixes,
        Talk talk,
        Optional<Instant> ends,
        List<Fault> faults) {
    public Verdict {
        findings = List.copyOf(findings);
        labels = Set.copyOf(labels);
        readings = List.copyOf(readings);
        grounds = List.copyOf(grounds);
        fixes = List.copyOf(fixes);
        faults = List.copyOf(faults);
    }

    /** Names of the rules that ask somebody for something. */
    public Set<String> asking() {
        return findings.stream()
                .filter(finding -> finding.severity() != Severity.INFO)
                .map(Finding::rule)
                .filter(rules::containsKey)
                .collect(Collectors.toUnmodifiableSet());
    }

    /** The ids of the patches for which AI content is declared or in which a tool left more than a hint. */
    public Set<String> touchedByAi() {
        return readings.stream()
                .filter(reading -> Case.touchedByAi(policy, reading))
                .map(reading -> reading.patch().id())
                .collect(Collectors.toUnmodifiableSet());
    }
}
