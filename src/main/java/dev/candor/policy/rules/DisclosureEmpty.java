package dev.candor.policy.rules;

import dev.candor.policy.Case;
import dev.candor.policy.Finding;
import dev.candor.policy.Reading;
import dev.candor.policy.Severity;
import java.util.Optional;

/** Rule 4: a disclosure that says nothing is none. */
final class DisclosureEmpty extends PatchRule {
    DisclosureEmpty() {
        super("disclosure-empty", "The disclosure has a value.");
    }

    @Override
    Optional<Finding> about(Case submission, Reading reading, Severity severity) {
        if (reading.disclosure().filter(d -> d.items().isEmpty()).isEmpty()) {
            return Optional.empty();
        }
        return found(
                reading,
                severity,
                "The %s line has no value."
                        .formatted(submission.policy().disclosing().trailer()),
                Remedies.disclose(submission.policy().disclosing()),
                Quotes.disclosure(submission, reading));
    }
}
