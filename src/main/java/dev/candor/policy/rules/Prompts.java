package dev.candor.policy.rules;

import dev.candor.evidence.Boilerplate;
import dev.candor.policy.Case;
import dev.candor.policy.Finding;
import dev.candor.policy.Policy.Wish;
import dev.candor.policy.Reading;
import dev.candor.policy.Severity;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** Rule 20: prompts and conversations stay out of the history. */
final class Prompts extends PatchRule {
    Prompts() {
        super("prompts", "Messages carry no prompts, conversations or links to sessions.");
    }

    @Override
    Optional<Finding> about(Case submission, Reading reading, Severity severity) {
        List<String> lines = submission.policy().crediting().prompts() != Wish.FORBIDDEN
                ? List.of()
                : Stream.of(Boilerplate.Kind.PROMPT, Boilerplate.Kind.SESSION_LINK)
                        .flatMap(kind -> reading.prose(kind).stream())
                        .toList();
        if (lines.isEmpty()) {
            return Optional.empty();
        }
        return found(
                reading,
                severity,
                "The commit message seems to carry a prompt or a link to an AI session.",
                "Please leave it out; the reason for the change in your own words is enough.",
                lines);
    }
}
