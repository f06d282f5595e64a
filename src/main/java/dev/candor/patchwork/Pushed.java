package dev.candor.patchwork;

import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;

/** The series that were pushed a moment ago: somebody waits for them, and what they need is asked for first. */
final class Pushed {
    /** A series that takes longer is so long that others must have their turn. */
    private static final Duration MOMENT = Duration.ofMinutes(2);

    private final Map<Long, Instant> until = new ConcurrentHashMap<>();
    private final InstantSource clock;

    Pushed(InstantSource clock) {
        this.clock = clock;
    }

    void add(long series) {
        Instant now = clock.instant();
        until.values().removeIf(end -> end.isBefore(now));
        until.put(series, now.plus(MOMENT));
    }

    boolean has(long series) {
        return until.getOrDefault(series, Instant.MIN).isAfter(clock.instant());
    }
}
