package dev.candor.policy.rules;

import dev.candor.policy.Case;
import dev.candor.policy.Finding;
import dev.candor.policy.Reading;
import dev.candor.policy.Severity;
import dev.candor.scope.FileKind;
import java.util.List;
import java.util.Optional;

/**
 * Rule 8: a declaration of tests or docs alone is held against what the patch touches. It is a question: the author may
 * have written the code by hand.
 */
final class ScopeMismatch extends PatchRule {
    ScopeMismatch() {
        super("scope-mismatch", "What is declared fits what the patch touches.");
    }

    @Override
    Optional<Finding> about(Case submission, Reading reading, Severity severity) {
        List<String> declared = submission.content(reading);
        int code = reading.scope().map(s -> s.lines(FileKind.CODE)).orElse(0);
        if (code == 0 || declared.isEmpty() || !List.of("tests", "docs").containsAll(declared)) {
            return Optional.empty();
        }
        return found(
                reading,
                severity,
                "AI use is declared for %s only, and the patch also adds %s of code. Was the code written without AI?"
                        .formatted(String.join(" and ", declared), Counts.lines(code)),
                "If it was, all is well; splitting the patch makes that easy to see. If not, please declare 'code' as well.",
                Quotes.disclosure(submission, reading));
    }
}
