package dev.candor.patchwork;

import java.time.DateTimeException;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.Optional;

/**
 * Patchwork's times: without a zone, by the server's clock for events and by the sender's in UTC for mails. With a zone
 * most servers answer 500, so none is ever sent.
 */
final class NaiveTime {
    private static final DateTimeFormatter MICROS = DateTimeFormatter.ofPattern("uuuu-MM-dd'T'HH:mm:ss.SSSSSS");
    private static final int LONGEST = 26;

    private NaiveTime() {}

    /** Empty for what is no time. */
    static Optional<LocalDateTime> read(String text) {
        try {
            return Optional.of(LocalDateTime.parse(text.length() > LONGEST ? text.substring(0, LONGEST) : text));
        } catch (DateTimeException none) {
            return Optional.empty();
        }
    }

    /** A time of the same clock, so long before. */
    static Optional<String> before(String text, Duration back) {
        return read(text).map(time -> MICROS.format(time.minus(back)));
    }

    /** A mail's time. */
    static Instant ofMail(String text) {
        return read(text).map(time -> time.toInstant(ZoneOffset.UTC)).orElse(Instant.EPOCH);
    }
}
