package dev.candor.policy.rules;

import dev.candor.policy.Case;
import dev.candor.policy.Finding;
import dev.candor.policy.Reading;
import dev.candor.policy.Severity;
import java.util.List;
import java.util.Optional;

/** Rule 11: several small fixes in one submission are summed; splitting does not make a large change small. */
final class SplitFixes implements Rule {
    @Override
    public String name() {
        return "split-fixes";
    }

    @Override
    public String asks() {
        return "Small AI fixes of one submission together stay below the cap.";
    }

    @Override
    public List<Finding> check(Case submission, Severity severity) {
        int cap = submission.policy().smallFix().lines();
        List<Reading> small = submission.judged().stream()
                .filter(r -> submission.aiCodeLines(r) > 0 && submission.aiCodeLines(r) <= cap)
                .toList();
        long sum = small.stream().mapToLong(submission::aiCodeLines).sum();
        if (small.size() < 2 || sum <= cap) {
            return List.of();
        }
        return List.of(new Finding(
                name(),
                severity,
                Optional.empty(),
                "%d patches with AI code add %d lines of code together; up to %d count as a small fix."
                        .formatted(small.size(), sum, cap),
                "A maintainer has to decide whether these are separate small fixes.",
                small.stream().map(r -> r.patch().subject()).toList()));
    }
}
