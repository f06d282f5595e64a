package dev.candor.wire;

import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;

/** Remembers until when a forge wants to be left in peace: what one call was told holds for the others, too. */
public final class Quiet {
    private static final String ALL = "";

    private final Map<String, Instant> until = new ConcurrentHashMap<>();
    private final InstantSource clock;

    public Quiet(InstantSource clock) {
        this.clock = clock;
    }

    /** No call at all for that long. */
    public void keep(Duration time) {
        keep(ALL, time);
    }

    /** No call of that kind for that long. */
    public void keep(Kind call, Duration time) {
        keep(call.kind(), time);
    }

    private void keep(String kind, Duration time) {
        Instant end = clock.instant().plus(time);
        until.merge(kind, end, (one, other) -> one.isAfter(other) ? one : other);
    }

    /** How long such a call has to wait; empty when it may be made. */
    public Optional<Duration> left(Kind call) {
        Instant end = latest(until.getOrDefault(ALL, Instant.MIN), until.getOrDefault(call.kind(), Instant.MIN));
        Instant now = clock.instant();
        return end.isAfter(now) ? Optional.of(Duration.between(now, end)) : Optional.empty();
    }

    private static Instant latest(Instant one, Instant other) {
        return one.isAfter(other) ? one : other;
    }
}
