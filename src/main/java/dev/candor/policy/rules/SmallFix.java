package dev.candor.policy.rules;

import dev.candor.policy.Case;
import dev.candor.policy.Finding;
import dev.candor.policy.Reading;
import dev.candor.policy.Severity;
import java.util.Optional;

/** Rule 9: AI code within the cap needs nobody's word; the reviewer sees that it was counted. */
final class SmallFix extends PatchRule {
    SmallFix() {
        super("small-fix", "AI code in a small fix is counted.");
    }

    @Override
    Optional<Finding> about(Case submission, Reading reading, Severity severity) {
        int cap = submission.policy().smallFix().lines();
        int code = submission.aiCodeLines(reading);
        if (code == 0 || code > cap || cap == Integer.MAX_VALUE) {
            return Optional.empty();
        }
        return found(
                reading,
                severity,
                "AI use is declared for code: %s of at most %d.".formatted(Counts.lines(code), cap),
                "",
                Quotes.disclosure(submission, reading));
    }
}
