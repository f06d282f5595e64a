package dev.candor.web;

import java.time.DateTimeException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.Optional;

/** Reads the times of query strings: a day or an instant, ISO-8601; days are those of UTC. */
final class Times {
    private Times() {}

    /**
     * @param wholeDay whether a day means its end rather than its beginning, so that the day is still within "until"
     * @return empty when the text is neither
     */
    static Optional<Instant> read(String text, boolean wholeDay) {
        return instant(text).or(() -> day(text, wholeDay));
    }

    private static Optional<Instant> instant(String text) {
        try {
            return Optional.of(OffsetDateTime.parse(text).toInstant());
        } catch (DateTimeException none) {
            return Optional.empty();
        }
    }

    private static Optional<Instant> day(String text, boolean wholeDay) {
        try {
            LocalDate day = LocalDate.parse(text);
            return Optional.of((wholeDay ? day.plusDays(1) : day)
                    .atStartOfDay(ZoneOffset.UTC)
                    .toInstant());
        } catch (DateTimeException none) {
            return Optional.empty();
        }
    }
}
