package dev.candor.ledger;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.time.temporal.TemporalAdjusters;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;

/** How long a period of the statistics is. */
public enum Step {
    DAY(1, ChronoUnit.DAYS),
    WEEK(1, ChronoUnit.WEEKS),
    MONTH(1, ChronoUnit.MONTHS),
    QUARTER(3, ChronoUnit.MONTHS),
    YEAR(1, ChronoUnit.YEARS);

    /** More bars than that are hard to read. */
    private static final int MOST = 36;

    private final int amount;
    private final ChronoUnit unit;

    Step(int amount, ChronoUnit unit) {
        this.amount = amount;
        this.unit = unit;
    }

    /** The shortest that makes few enough periods of a span of time. */
    static Step of(LocalDate first, LocalDate last) {
        return Arrays.stream(values())
                .filter(step -> step.from(first, last).size() <= MOST)
                .findFirst()
                .orElse(YEAR);
    }

    /** The first days of the periods that cover a span of time. */
    List<LocalDate> from(LocalDate first, LocalDate last) {
        return Stream.iterate(begin(first), day -> !day.isAfter(last), this::next)
                .toList();
    }

    LocalDate next(LocalDate begin) {
        return begin.plus(amount, unit);
    }

    private LocalDate begin(LocalDate day) {
        return switch (this) {
            case DAY -> day;
            case WEEK -> day.with(TemporalAdjusters.previousOrSame(DayOfWeek.MONDAY));
            case MONTH -> day.withDayOfMonth(1);
            case QUARTER ->
                day.withDayOfMonth(1)
                        .withMonth(day.getMonth().firstMonthOfQuarter().getValue());
            case YEAR -> day.withDayOfYear(1);
        };
    }
}
