package dev.candor.policy.rules;

import dev.candor.policy.Case;
import dev.candor.policy.Finding;
import dev.candor.policy.Policy.Wish;
import dev.candor.policy.Reading;
import dev.candor.policy.Severity;
import java.util.List;
import java.util.Optional;

/** Rule 2: every patch is signed off. */
final class SignOffMissing extends PatchRule {
    SignOffMissing() {
        super("sign-off-missing", "Every patch carries a Signed-off-by line.");
    }

    @Override
    Optional<Finding> about(Case submission, Reading reading, Severity severity) {
        if (submission.policy().signOff().wish() != Wish.REQUIRED
                || !SignOffs.of(reading).isEmpty()) {
            return Optional.empty();
        }
        return found(
                reading,
                severity,
                "There is no Signed-off-by line yet.",
                "If you can certify the Developer's Certificate of Origin, sign the patch off with 'git commit --amend --signoff'.",
                List.of());
    }
}
