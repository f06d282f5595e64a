package dev.candor.ledger;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class StepTest {
    @ParameterizedTest
    @CsvSource({
        "2026-11-24, 2026-11-24, DAY, 1",
        "2026-11-01, 2026-12-06, DAY, 36",
        "2026-11-01, 2026-12-07, WEEK, 7",
        "2026-01-01, 2026-12-31, MONTH, 12",
        "2024-01-31, 2026-12-01, MONTH, 36",
        "2024-01-31, 2027-01-01, QUARTER, 13",
        "1999-12-31, 2026-11-24, YEAR, 28"
    })
    void isTheShortestThatMakesFewEnoughPeriods(LocalDate first, LocalDate last, Step step, int periods) {
        assertThat(Step.of(first, last)).isEqualTo(step);
        assertThat(step.from(first, last)).hasSize(periods);
    }

    @Test
    void aWeekBeginsOnMondayAndAQuarterInItsFirstMonth() {
        LocalDate day = LocalDate.parse("2026-11-25");
        assertThat(Step.WEEK.from(day, day)).containsExactly(LocalDate.parse("2026-11-23"));
        assertThat(Step.QUARTER.from(day, day)).containsExactly(LocalDate.parse("2026-10-01"));
    }
}
