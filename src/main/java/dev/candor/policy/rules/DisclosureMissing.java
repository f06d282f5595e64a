package dev.candor.policy.rules;

import dev.candor.evidence.Mark;
import dev.candor.policy.Case;
import dev.candor.policy.Finding;
import dev.candor.policy.Policy.Disclosing;
import dev.candor.policy.Reading;
import dev.candor.policy.Severity;
import dev.candor.scope.Scope;
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
        return "Where AI took part, the author says so.";
    }

    @Override
    public List<Finding> check(Case submission, Severity severity) {
        if (submission.described()) {
            return List.of();
        }
        return switch (submission.policy().disclosing().wish()) {
            case REQUIRED -> missing(submission, severity);
            case ENCOURAGED ->
                missing(submission, severity).stream()
                        .map(DisclosureMissing::reminder)
                        .toList();
            case OPTIONAL, FORBIDDEN -> List.of();
        };
    }

    private static Finding reminder(Finding finding) {
        return new Finding(NAME, Severity.INFO, finding.patch(), finding.message(), finding.remedy(), finding.quotes());
    }

    private static List<Finding> missing(Case submission, Severity severity) {
        List<Finding> findings = new ArrayList<>();
        for (Reading reading : submission.judged()) {
            if (reading.disclosure().isEmpty()
                    && reading.scope().filter(s -> excused(submission, s)).isEmpty()) {
                asked(
                                submission,
                                severity,
                                reading.marks(),
                                Optional.of(reading.patch().id()))
                        .ifPresent(findings::add);
            }
        }
        if (findings.isEmpty()
                && !excused(submission, submission.whole())
                && submission.judged().stream().allMatch(r -> r.disclosure().isEmpty())) {
            asked(submission, severity, submission.around().marks(), Optional.empty())
                    .ifPresent(findings::add);
        }
        return findings;
    }

    /** Whether the policy wants no disclosure for a change of this kind. */
    private static boolean excused(Case submission, Scope scope) {
        return submission.policy().disclosing().notFor().contains(scope.change());
    }

    private static Optional<Finding> asked(
            Case submission, Severity certain, List<Mark> marks, Optional<String> patch) {
        Disclosing wanted = submission.policy().disclosing();
        return Strength.graded(submission.policy(), NAME, certain, marks)
                .map(severity -> new Finding(
                        NAME,
                        severity,
                        patch,
                        wanted.form() == Disclosing.Form.KINDS || wanted.form() == Disclosing.Form.FREE
                                ? "It looks as if an AI tool took part. What was it used for?"
                                : "It looks as if an AI tool took part. Which one was it?",
                        Remedies.disclose(wanted),
                        marks.stream().map(Mark::text).toList()));
    }
}
