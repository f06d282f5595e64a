package dev.candor.policy.rules;

import dev.candor.evidence.Mark;
import dev.candor.policy.Case;
import dev.candor.policy.Finding;
import dev.candor.policy.Reading;
import dev.candor.policy.Severity;
import java.util.List;
import java.util.Optional;

/** Rule 6: trailers that credit people do not credit tools. */
final class AiCredit extends PatchRule {
    AiCredit() {
        super("ai-credit", "Trailers that the project keeps for people do not name a tool.");
    }

    @Override
    Optional<Finding> about(Case submission, Reading reading, Severity severity) {
        List<String> credits = reading.marks().stream()
                .filter(mark ->
                        Quotes.key(mark).filter(submission::forbidsCredit).isPresent())
                .map(Mark::text)
                .toList();
        if (credits.isEmpty()) {
            return Optional.empty();
        }
        String key = submission.policy().disclosing().trailer();
        return found(
                reading,
                severity,
                "The project does not credit tools in this trailer.",
                key.isEmpty() ? "Please drop the line." : "Please use '%s:' instead.".formatted(key),
                credits);
    }
}
