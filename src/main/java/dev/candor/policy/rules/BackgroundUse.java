package dev.candor.policy.rules;

import dev.candor.policy.Case;
import dev.candor.policy.Finding;
import dev.candor.policy.Reading;
import dev.candor.policy.Severity;
import java.util.List;
import java.util.Optional;

/** Rule 16: completion and a review before sending need no disclosure. */
final class BackgroundUse extends PatchRule {
    BackgroundUse() {
        super("background-use", "Completion and review by AI need no disclosure.");
    }

    @Override
    Optional<Finding> about(Case submission, Reading reading, Severity severity) {
        var asked = submission.policy().disclosing();
        List<String> needless = reading.kinds().stream()
                .filter(kind ->
                        asked.background().contains(kind) && !asked.kinds().contains(kind))
                .toList();
        if (needless.isEmpty()) {
            return Optional.empty();
        }
        return found(
                reading,
                severity,
                "No disclosure is needed for %s.".formatted(String.join(", ", needless)),
                "The line may be dropped.",
                Quotes.disclosure(submission, reading));
    }
}
