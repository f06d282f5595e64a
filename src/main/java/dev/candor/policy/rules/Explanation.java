package dev.candor.policy.rules;

import dev.candor.policy.Case;
import dev.candor.policy.Finding;
import dev.candor.policy.Reading;
import dev.candor.policy.Severity;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;

/**
 * Rule 26: the message says why. Asked where AI took part: there the reason is what a reviewer cannot read off the code.
 * A reminder on every one-line patch would be noise, so of all patches it is asked only where a policy grades
 * {@code explanation.all}.
 */
final class Explanation extends PatchRule {
    static final String OF_ALL = "explanation.all";

    Explanation() {
        super("explanation", "The message of a patch with AI content says why the change is made.");
    }

    @Override
    Optional<Finding> about(Case submission, Reading reading, Severity severity) {
        Optional<Severity> asked = submission.touchedByAi(reading)
                ? Optional.of(severity)
                : submission.policy().severity(OF_ALL);
        return asked.filter(any -> !hasBody(reading))
                .flatMap(graded -> found(
                        reading,
                        graded,
                        "The commit message does not say why the change is made.",
                        "Please add a sentence or two in your own words.",
                        List.of()));
    }

    private static boolean hasBody(Reading reading) {
        Set<String> trailers = new HashSet<>();
        reading.trailers().forEach(t -> trailers.add(squeezed(t.key() + ":" + t.value())));
        return reading.patch()
                .message()
                .lines()
                .skip(1)
                .anyMatch(line -> !line.isBlank()
                        && !trailers.contains(squeezed(line))
                        && !line.startsWith("Fixes:")
                        && reading.marks().stream()
                                .noneMatch(mark -> mark.text().contains(line.strip())));
    }

    private static String squeezed(String line) {
        return line.replaceAll("\\s+", "").toLowerCase(Locale.ROOT);
    }
}
