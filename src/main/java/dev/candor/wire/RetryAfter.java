package dev.candor.wire;

import java.time.DateTimeException;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.time.ZonedDateTime;
import java.time.format.DateTimeFormatter;
import java.util.Optional;

/** Reads from an answer how long the forge wants us to stay away; an hour at most. */
public final class RetryAfter {
    private static final Duration LONGEST = Duration.ofHours(1);

    private final InstantSource clock;

    public RetryAfter(InstantSource clock) {
        this.clock = clock;
    }

    public Optional<Duration> of(Answer answer) {
        return answer.header("Retry-After")
                .flatMap(this::seconds)
                .or(() -> answer.header("RateLimit-Reset").flatMap(this::reset))
                .map(wait -> wait.isNegative() ? Duration.ZERO : wait.compareTo(LONGEST) > 0 ? LONGEST : wait);
    }

    /** Seconds or, as HTTP also allows, a date. */
    private Optional<Duration> seconds(String text) {
        Optional<Long> number = Digits.read(text);
        if (number.isPresent()) {
            return number.map(Duration::ofSeconds);
        }
        try {
            Instant then = ZonedDateTime.parse(text, DateTimeFormatter.RFC_1123_DATE_TIME)
                    .toInstant();
            return Optional.of(Duration.between(clock.instant(), then));
        } catch (DateTimeException e) {
            return Optional.empty();
        }
    }

    private Optional<Duration> reset(String text) {
        return Digits.read(text)
                .filter(epoch -> epoch < Integer.MAX_VALUE * 2L)
                .map(epoch -> Duration.between(clock.instant(), Instant.ofEpochSecond(epoch)));
    }
}
