package dev.candor.web;

import dev.candor.ledger.Step;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.Locale;

/** Names a period of the statistics. */
final class Period {
    private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("d MMM uuuu", Locale.ENGLISH);
    private static final DateTimeFormatter MONTH = DateTimeFormatter.ofPattern("MMM uuuu", Locale.ENGLISH);
    private static final DateTimeFormatter QUARTER = DateTimeFormatter.ofPattern("'Q'q uuuu", Locale.ENGLISH);

    private Period() {}

    static String words(Step step, LocalDate begin) {
        return switch (step) {
            case DAY -> DAY.format(begin);
            case WEEK -> "week of " + DAY.format(begin);
            case MONTH -> MONTH.format(begin);
            case QUARTER -> QUARTER.format(begin);
            case YEAR -> String.valueOf(begin.getYear());
        };
    }
}
