package dev.candor.policy.rules;

import dev.candor.evidence.Disclosure;
import dev.candor.policy.Case;
import dev.candor.policy.Finding;
import dev.candor.policy.Reading;
import dev.candor.policy.Severity;
import java.util.List;
import java.util.Optional;

/** Rule 15: a deterministic tool is no AI; it belongs in the message, not in the disclosure. */
final class DeterministicTool extends PatchRule {
    DeterministicTool() {
        super("deterministic-tool", "Deterministic tools are named in the message, not in the disclosure.");
    }

    @Override
    Optional<Finding> about(Case submission, Reading reading, Severity severity) {
        List<Disclosure.Item> items =
                reading.disclosure().map(Disclosure::items).orElse(List.of());
        if (items.isEmpty() || !items.stream().allMatch(Disclosure.Item::deterministic)) {
            return Optional.empty();
        }
        return found(
                reading,
                severity,
                "The disclosure names only a deterministic tool, which does not count as AI.",
                "Please name the tool in the commit message and drop the line.",
                Quotes.disclosure(submission, reading));
    }
}
