package dev.candor.policy.rules;

import dev.candor.policy.Case;
import dev.candor.policy.Finding;
import dev.candor.policy.Policy.Stance;
import dev.candor.policy.Reading;
import dev.candor.policy.Severity;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * Rules 9 and 12: more AI code than a small fix is a maintainer's to decide, who may have agreed long ago on the list or
 * on IRC. An agreement that the message cites is shown for a maintainer to confirm.
 */
final class PriorAgreement extends PatchRule {
    /** Trailers that point to an agreement, or to where it was given. */
    private static final List<String> CITING = List.of("AI-exception-granted-by", "Link");

    private static final String CITED = "The message cites an agreement; a maintainer has to confirm it.";

    PriorAgreement() {
        super("prior-agreement", "AI use that the policy does not allow of itself was agreed to beforehand.");
    }

    @Override
    Optional<Finding> about(Case submission, Reading reading, Severity severity) {
        return submission.policy().stance() == Stance.APPROVAL
                ? anyContent(submission, reading, severity)
                : overCap(submission, reading, severity);
    }

    private Optional<Finding> anyContent(Case submission, Reading reading, Severity severity) {
        if (!submission.touchedByAi(reading)) {
            return Optional.empty();
        }
        return found(
                reading,
                severity,
                "AI seems to have been used; the project takes AI content only after approval.",
                cited(submission, reading).isEmpty() ? "Please point to the approval, or ask for it." : CITED,
                quotes(submission, reading));
    }

    private Optional<Finding> overCap(Case submission, Reading reading, Severity severity) {
        int cap = submission.policy().smallFix().lines();
        int code = submission.aiCodeLines(reading);
        if (code <= cap) {
            return Optional.empty();
        }
        List<String> cited = cited(submission, reading);
        return found(
                reading,
                severity,
                "AI use is declared for code, and the patch adds %s of code; up to %d count as a small fix."
                        .formatted(Counts.lines(code), cap),
                cited.isEmpty() ? Rules.UNDECIDED : CITED,
                quotes(submission, reading));
    }

    private static List<String> quotes(Case submission, Reading reading) {
        return Stream.concat(Quotes.disclosure(submission, reading).stream(), cited(submission, reading).stream())
                .toList();
    }

    /** Anybody can write such a line; it says where a maintainer may look before confirming. */
    private static List<String> cited(Case submission, Reading reading) {
        List<String> tags = submission.policy().terms().tags();
        return Quotes.trailers(
                reading, t -> CITING.stream().anyMatch(t::is) || tags.stream().anyMatch(t::is));
    }
}
