package dev.candor.policy.rules;

import dev.candor.policy.Case;
import dev.candor.policy.Finding;
import dev.candor.policy.Policy.Wish;
import dev.candor.policy.Reading;
import dev.candor.policy.Severity;
import java.util.Optional;

/** For projects that keep sign-offs out of their history. */
final class SignOffForbidden extends PatchRule {
    SignOffForbidden() {
        super("sign-off-forbidden", "The project does not use Signed-off-by lines.");
    }

    @Override
    Optional<Finding> about(Case submission, Reading reading, Severity severity) {
        if (submission.policy().signOff().wish() != Wish.FORBIDDEN
                || SignOffs.of(reading).isEmpty()) {
            return Optional.empty();
        }
        return found(
                reading,
                severity,
                "The project does not use Signed-off-by lines.",
                "Please drop the line from the commit message.",
                Quotes.trailers(reading, t -> t.is(SignOffs.KEY)));
    }
}
