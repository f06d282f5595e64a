package dev.candor.policy.rules;

import dev.candor.evidence.Boilerplate;
import dev.candor.evidence.Boilerplates;
import dev.candor.policy.Case;
import dev.candor.policy.Finding;
import dev.candor.policy.Policy.Wish;
import dev.candor.policy.Reading;
import dev.candor.policy.Severity;
import java.util.List;
import java.util.Optional;

/** Rule 20: prompts and conversations stay out of messages and descriptions. */
final class Prompts extends PatchRule {
    private static final String REMEDY = "Please leave it out; the reason for the change in your own words is enough.";

    Prompts() {
        super("prompts", "Messages carry no prompts, conversations or links to sessions.");
    }

    @Override
    Optional<Finding> about(Case submission, Reading reading, Severity severity) {
        List<String> lines = lines(submission, reading.boilerplate());
        return lines.isEmpty()
                ? Optional.empty()
                : found(
                        reading,
                        severity,
                        "The commit message seems to carry a prompt or a link to an AI session.",
                        REMEDY,
                        lines);
    }

    @Override
    Optional<Finding> beside(Case submission, Severity severity) {
        List<String> lines = lines(
                submission, Boilerplates.inDescription(submission.snapshot().description()));
        return lines.isEmpty()
                ? Optional.empty()
                : found(severity, "The description seems to carry a prompt or a link to an AI session.", REMEDY, lines);
    }

    private static List<String> lines(Case submission, List<Boilerplate> boilerplate) {
        return submission.policy().crediting().prompts() != Wish.FORBIDDEN
                ? List.of()
                : boilerplate.stream()
                        .filter(line -> line.kind() != Boilerplate.Kind.AGENT_FOOTER)
                        .map(Boilerplate::text)
                        .toList();
    }
}
