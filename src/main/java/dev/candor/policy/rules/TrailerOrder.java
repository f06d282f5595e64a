package dev.candor.policy.rules;

import dev.candor.git.Person;
import dev.candor.git.Trailer;
import dev.candor.policy.Case;
import dev.candor.policy.Finding;
import dev.candor.policy.Reading;
import dev.candor.policy.Severity;
import java.util.List;
import java.util.Optional;

/**
 * Rule 3: the disclosure stands before the sign-off that vouches for it. A disclosure after the author's sign-off is in
 * order when somebody else's sign-off follows: they passed the patch on and speak of their own part.
 */
final class TrailerOrder extends PatchRule {
    TrailerOrder() {
        super("trailer-order", "The disclosure stands before the Signed-off-by line.");
    }

    @Override
    Optional<Finding> about(Case submission, Reading reading, Severity severity) {
        String key = submission.policy().disclosing().trailer();
        if (key.isEmpty()) {
            return Optional.empty();
        }
        if (reading.disclosure().isPresent() && lastOf(reading.trailers(), key) < 0 && stray(reading, key)) {
            return found(
                    reading,
                    severity,
                    "The %s line stands apart from the other trailers, where git does not see it.".formatted(key),
                    "Please put it into the last paragraph, above your Signed-off-by line.",
                    List.of());
        }
        if (!misplaced(reading, key)) {
            return Optional.empty();
        }
        return found(
                reading,
                severity,
                "The %s line stands after the sign-off that should cover it.".formatted(key),
                "Please move it above your Signed-off-by line.",
                Quotes.disclosure(submission, reading));
    }

    private static boolean stray(Reading reading, String key) {
        return reading.patch()
                .message()
                .lines()
                .anyMatch(line -> line.regionMatches(true, 0, key + ":", 0, key.length() + 1));
    }

    private static boolean misplaced(Reading reading, String key) {
        List<Trailer> trailers = reading.trailers();
        int last = lastOf(trailers, key);
        return last >= 0
                && trailers.subList(0, last).stream().anyMatch(t -> t.is(SignOffs.KEY))
                && trailers.subList(last, trailers.size()).stream()
                        .noneMatch(t -> t.is(SignOffs.KEY) && !signedBefore(trailers.subList(0, last), t));
    }

    private static boolean signedBefore(List<Trailer> before, Trailer signOff) {
        Person person = Person.of(signOff.value());
        return before.stream().anyMatch(t -> t.is(SignOffs.KEY) && SignOffs.same(Person.of(t.value()), person));
    }

    private static int lastOf(List<Trailer> trailers, String key) {
        for (int i = trailers.size() - 1; i >= 0; i--) {
            if (trailers.get(i).is(key)) {
                return i;
            }
        }
        return -1;
    }
}
