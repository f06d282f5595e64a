package dev.candor.policy.rules;

import dev.candor.evidence.Mark;
import dev.candor.policy.Case;
import dev.candor.policy.Finding;
import dev.candor.policy.Reading;
import dev.candor.policy.Severity;
import java.util.List;
import java.util.Optional;

/** Rule 22: patches are sent and authored by people; a project's own agents can be exempt. */
final class AgentAuthor extends PatchRule {
    private static final String REMEDY =
            "Please send it under your own name; the person who answers for a patch is its author.";

    AgentAuthor() {
        super("agent-author", "A person authors and sends the patches.");
    }

    @Override
    Optional<Finding> about(Case submission, Reading reading, Severity severity) {
        List<Mark> authors = authors(reading.marks());
        return Strength.graded(submission.policy(), name(), severity, authors)
                .flatMap(graded -> found(
                        reading,
                        graded,
                        "The author seems to be an AI tool's account.",
                        REMEDY,
                        Quotes.marks(authors)));
    }

    @Override
    Optional<Finding> beside(Case submission, Severity severity) {
        List<Mark> senders = authors(submission.around().marks());
        return Strength.graded(submission.policy(), name(), severity, senders)
                .flatMap(graded ->
                        found(graded, "The sender seems to be an AI tool's account.", REMEDY, Quotes.marks(senders)));
    }

    private static List<Mark> authors(List<Mark> marks) {
        return marks.stream().filter(mark -> mark.where() == Mark.Where.AUTHOR).toList();
    }
}
