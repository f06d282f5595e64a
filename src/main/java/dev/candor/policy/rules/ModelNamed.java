package dev.candor.policy.rules;

import dev.candor.evidence.Mark;
import dev.candor.policy.Case;
import dev.candor.policy.Finding;
import dev.candor.policy.Policy.Wish;
import dev.candor.policy.Reading;
import dev.candor.policy.Severity;
import java.util.List;
import java.util.Optional;

/** Rule 7: tool and model stay unnamed; a credit that another rule speaks of is not named twice. */
final class ModelNamed extends PatchRule {
    ModelNamed() {
        super("model-named", "Trailers do not name the AI model or tool.");
    }

    @Override
    Optional<Finding> about(Case submission, Reading reading, Severity severity) {
        List<String> named = submission.policy().crediting().model() != Wish.FORBIDDEN
                ? List.of()
                : reading.marks().stream()
                        .filter(Quotes::namesTool)
                        .filter(mark -> Quotes.key(mark)
                                .filter(key -> !submission.forbidsCredit(key) && !key.equalsIgnoreCase(SignOffs.KEY))
                                .isPresent())
                        .map(Mark::text)
                        .toList();
        if (named.isEmpty()) {
            return Optional.empty();
        }
        return found(
                reading,
                severity,
                "A trailer names the tool or links to its session.",
                "Please leave the name and the link out; what AI was used for is enough.",
                named);
    }
}
