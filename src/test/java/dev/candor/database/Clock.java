package dev.candor.database;

import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;

/** Time as the test sets it. */
public final class Clock implements InstantSource {
    /** In the hour that clocks in much of Europe show twice. */
    private volatile Instant now = Instant.parse("2026-10-25T00:30:00.123456Z");

    @Override
    public Instant instant() {
        return now;
    }

    public void pass(Duration time) {
        now = now.plus(time);
    }
}
