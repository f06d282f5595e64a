package dev.candor.policy.rules;

import dev.candor.evidence.Mark;
import dev.candor.policy.Case;
import dev.candor.policy.Finding;
import dev.candor.policy.Reading;
import dev.candor.policy.Severity;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/** Rule 2: the sign-off is a person's statement; a tool cannot make it. */
final class SignOffAgent extends PatchRule {
    SignOffAgent() {
        super("sign-off-agent", "Only people sign off.");
    }

    @Override
    Optional<Finding> about(Case submission, Reading reading, Severity severity) {
        List<Mark> marks = reading.marks().stream()
                .filter(mark -> Quotes.key(mark)
                        .filter(SignOffs.KEY.toLowerCase(Locale.ROOT)::equals)
                        .isPresent())
                .toList();
        return Strength.graded(submission.policy(), name(), severity, marks)
                .flatMap(graded -> found(
                        reading,
                        graded,
                        "A sign-off seems to name a tool; it is a legal statement that only a person can make.",
                        "Please remove that line and sign off yourself.",
                        Quotes.marks(marks)));
    }
}
