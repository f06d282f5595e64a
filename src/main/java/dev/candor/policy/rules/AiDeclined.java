package dev.candor.policy.rules;

import dev.candor.evidence.Mark;
import dev.candor.policy.Case;
import dev.candor.policy.Finding;
import dev.candor.policy.Reading;
import dev.candor.policy.Severity;
import java.util.List;
import java.util.Optional;

/** Rule 1: a project that declines AI content says so, by how sure the sign of it is. */
final class AiDeclined extends PatchRule {
    private static final String QUESTION =
            "This looks as if an AI tool took part, and the project does not take AI-generated content for now. Is that so?";
    private static final String ANSWER =
            "If none of the tool's output is in the patch, drop the line and say so; otherwise please rework it by hand.";

    AiDeclined() {
        super("ai-declined", "The project does not take AI-generated content.");
    }

    @Override
    Optional<Finding> about(Case submission, Reading reading, Severity severity) {
        List<String> declared = submission.content(reading);
        if (!declared.isEmpty()) {
            return found(
                    reading,
                    severity,
                    "AI use is declared for %s, and the project does not take AI-generated content for now."
                            .formatted(String.join(", ", declared)),
                    "Please rework these parts by hand, or ask on the project's list for an exception first.",
                    Quotes.disclosure(submission, reading));
        }
        return Strength.graded(submission.policy(), name(), severity, reading.marks())
                .flatMap(graded -> found(reading, graded, QUESTION, ANSWER, Quotes.marks(reading.marks())));
    }

    /** Asked only where the patches themselves give no reason to. */
    @Override
    Optional<Finding> beside(Case submission, Severity severity) {
        boolean asked = submission.judged().stream()
                .anyMatch(reading -> !reading.marks().isEmpty()
                        || !submission.content(reading).isEmpty());
        List<Mark> marks = submission.around().marks();
        return Strength.graded(submission.policy(), name(), severity, asked ? List.of() : marks)
                .flatMap(graded -> found(graded, QUESTION, ANSWER, Quotes.marks(marks)));
    }
}
