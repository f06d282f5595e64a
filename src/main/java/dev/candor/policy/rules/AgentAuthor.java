package dev.candor.policy.rules;

import dev.candor.evidence.Mark;
import dev.candor.policy.Case;
import dev.candor.policy.Finding;
import dev.candor.policy.Reading;
import dev.candor.policy.Severity;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Rule 22: patches are sent and authored by people; a project's own agents can be exempt. */
final class AgentAuthor implements Rule {
    @Override
    public String name() {
        return "agent-author";
    }

    @Override
    public String asks() {
        return "A person authors and sends the patches.";
    }

    @Override
    public List<Finding> check(Case submission, Severity severity) {
        List<Finding> findings = new ArrayList<>();
        for (Reading reading : submission.judged()) {
            about(reading.marks(), Optional.of(reading.patch().id()), severity).ifPresent(findings::add);
        }
        if (!submission.exempt(submission.snapshot().author())) {
            about(submission.around().marks(), Optional.empty(), severity).ifPresent(findings::add);
        }
        return findings;
    }

    private Optional<Finding> about(List<Mark> marks, Optional<String> patch, Severity severity) {
        List<String> authors = marks.stream()
                .filter(mark -> mark.where() == Mark.Where.AUTHOR)
                .map(Mark::text)
                .toList();
        return authors.isEmpty()
                ? Optional.empty()
                : Optional.of(new Finding(
                        name(),
                        severity,
                        patch,
                        "The author or sender is the account of an AI tool.",
                        "Please send it under your own name; the person who answers for a patch is its author.",
                        authors));
    }
}
