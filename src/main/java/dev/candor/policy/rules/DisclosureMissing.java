package dev.candor.policy.rules;

import dev.candor.evidence.Mark;
import dev.candor.policy.Case;
import dev.candor.policy.Finding;
import dev.candor.policy.Policy.Wish;
import dev.candor.policy.Reading;
import dev.candor.policy.Severity;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Rule 5: where a tool left its mark, the author is asked what it was used for. */
final class DisclosureMissing implements Rule {
    private static final String NAME = "disclosure-missing";

    @Override
    public String name() {
        return NAME;
    }

    @Override
    public String asks() {
        return "Where AI took part, the author says for what.";
    }

    @Override
    public List<Finding> check(Case submission, Severity severity) {
        if (submission.policy().disclosing().wish() != Wish.REQUIRED || submission.described()) {
            return List.of();
        }
        List<Finding> findings = new ArrayList<>();
        for (Reading reading : submission.judged()) {
            if (reading.disclosure().isEmpty()) {
                asked(
                                submission,
                                severity,
                                reading.marks(),
                                Optional.of(reading.patch().id()))
                        .ifPresent(findings::add);
            }
        }
        if (findings.isEmpty()
                && submission.judged().stream().allMatch(r -> r.disclosure().isEmpty())) {
            asked(submission, severity, submission.around().marks(), Optional.empty())
                    .ifPresent(findings::add);
        }
        return findings;
    }

    private static Optional<Finding> asked(
            Case submission, Severity certain, List<Mark> marks, Optional<String> patch) {
        return Strength.graded(submission.policy(), NAME, certain, marks)
                .map(severity -> new Finding(
                        NAME,
                        severity,
                        patch,
                        "It looks as if an AI tool took part. What was it used for?",
                        Remedies.disclose(submission.policy().disclosing()),
                        marks.stream().map(Mark::text).toList()));
    }
}
