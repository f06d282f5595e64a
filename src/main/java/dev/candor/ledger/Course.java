package dev.candor.ledger;

import dev.candor.policy.Outcome;
import java.time.Instant;
import java.util.Optional;

/**
 * How it went with a submission up to a verdict.
 *
 * @param opened when it was judged for the first time
 * @param waiting whom this verdict lets it wait for
 * @param since when it began to wait for them
 * @param asked when its author was first asked something
 * @param answered when nothing was asked any more, for the first time after that
 * @param decided whether a maintainer had to decide at any time
 */
public record Course(
        Instant opened,
        Waiting waiting,
        Instant since,
        Optional<Instant> asked,
        Optional<Instant> answered,
        boolean decided) {

    /** Of a submission that was judged for the first time. */
    static Course begin(Outcome outcome, Instant at) {
        Waiting waiting = Waiting.of(outcome);
        return new Course(at, waiting, at, Optional.empty(), Optional.empty(), false).then(outcome, at);
    }

    /** What becomes of it with one more verdict. */
    Course then(Outcome outcome, Instant at) {
        Waiting now = Waiting.of(outcome);
        return new Course(
                opened,
                now,
                now == waiting ? since : at,
                asked.or(() -> Optional.of(at).filter(asks -> asks(outcome))),
                answered.or(() -> Optional.of(at).filter(settled -> asked.isPresent() && settles(outcome))),
                decided || outcome == Outcome.MAINTAINER);
    }

    private static boolean asks(Outcome outcome) {
        return outcome == Outcome.FAIL || outcome == Outcome.WARN;
    }

    /** What could not be read whole settles nothing. */
    private static boolean settles(Outcome outcome) {
        return outcome == Outcome.PASS || outcome == Outcome.MAINTAINER;
    }
}
