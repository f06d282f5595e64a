package dev.candor.inbox;

import java.time.Duration;
import java.util.Optional;
import java.util.random.RandomGenerator;

/**
 * How long to wait before the next try: twice as long each time, up to a cap, and blurred so that what failed together does
 * not come back together.
 */
public final class Ladder {
    private final Duration first;
    private final Duration cap;
    private final RandomGenerator random;

    /**
     * @param first the rung after the first failure, at least one millisecond
     * @param cap the highest rung
     */
    public Ladder(Duration first, Duration cap, RandomGenerator random) {
        if (first.toMillis() < 1 || cap.compareTo(first) < 0) {
            throw new IllegalArgumentException("no ladder from " + first + " to " + cap);
        }
        this.first = first;
        this.cap = cap;
        this.random = random;
    }

    /**
     * How long to wait: between half the rung and the whole of it, or as long as the forge asked and a little more.
     *
     * @param attempt how many tries failed before this one, from 0
     * @param retryAfter how long the forge asked us to stay away; never cut short
     */
    public Duration delay(int attempt, Optional<Duration> retryAfter) {
        long rung = rung(attempt);
        Duration delay = Duration.ofMillis(rung - random.nextLong(rung / 2 + 1));
        return retryAfter
                .map(asked -> asked.plusMillis(random.nextLong(first.toMillis())))
                .filter(asked -> asked.compareTo(delay) > 0)
                .orElse(delay);
    }

    private long rung(int attempt) {
        long rung = first.toMillis();
        for (int i = 0; i < attempt && rung < cap.toMillis(); i++) {
            rung *= 2;
        }
        return Math.min(rung, cap.toMillis());
    }
}
