package dev.candor.policy.rules;

import dev.candor.policy.Case;
import dev.candor.policy.Finding;
import dev.candor.policy.Reading;
import dev.candor.policy.Severity;
import java.util.Optional;

/** Rule 2: one of the sign-offs is the author's. */
final class SignOffMismatch extends PatchRule {
    SignOffMismatch() {
        super("sign-off-mismatch", "One of the sign-offs is by the patch's author.");
    }

    @Override
    Optional<Finding> about(Case submission, Reading reading, Severity severity) {
        var signOffs = SignOffs.of(reading);
        var author = reading.patch().author();
        if (!submission.policy().signOff().matchesAuthor()
                || signOffs.isEmpty()
                || author.equals(new dev.candor.git.Person("", ""))
                || signOffs.stream().anyMatch(person -> SignOffs.same(person, author))) {
            return Optional.empty();
        }
        return found(
                reading,
                severity,
                "None of the sign-offs is by the author of the patch.",
                "Please check that author and Signed-off-by name the same person ('git commit --amend --reset-author' sets the author).",
                Quotes.trailers(reading, t -> t.is(SignOffs.KEY)));
    }
}
