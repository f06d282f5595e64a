package dev.candor.ledger;

import static org.assertj.core.api.Assertions.assertThat;

import dev.candor.policy.Outcome;
import dev.candor.submission.SubmissionId;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class TallyTest {
    private static final Instant MONDAY = Instant.parse("2026-11-23T10:00:00Z");

    private final Stock stock = new Stock();
    private int number;

    @Test
    void countsByTheDayOfTheFirstVerdict() {
        Course first = judged(1, Outcome.FAIL, MONDAY);
        then(1, first, Outcome.PASS, MONDAY.plus(Duration.ofDays(2)));
        judged(2, Outcome.PASS, MONDAY.plus(Duration.ofDays(2)));

        Statistics statistics = Tally.of(stock, Filter.ALL, Sight.ALL);

        assertThat(statistics.step()).isEqualTo(Step.DAY);
        assertThat(statistics.periods())
                .extracting(period -> period.begin() + " " + period.count().submissions())
                .containsExactly("2026-11-23 1", "2026-11-24 0", "2026-11-25 1");
    }

    @Test
    void countsEachKindOfUseOnce() {
        judged(1, Outcome.PASS, MONDAY);
        Statistics.Count all = Tally.of(stock, Filter.ALL, Sight.ALL).all();

        assertThat(all.submissions()).isEqualTo(1);
        assertThat(all.declaring()).isEqualTo(1);
        assertThat(all.uses()).isEqualTo(Map.of("tests", 1L, "docs", 1L));
        assertThat(all.use("code")).isZero();
    }

    @Test
    void tellsHowLongAnswersTook() {
        for (int i = 1; i <= 10; i++) {
            Course asked = judged(i, Outcome.FAIL, MONDAY);
            then(i, asked, Outcome.PASS, MONDAY.plus(Duration.ofHours(i)));
        }
        judged(11, Outcome.WARN, MONDAY);
        judged(12, Outcome.PASS, MONDAY);
        Statistics.Count all = Tally.of(stock, Filter.ALL, Sight.ALL).all();

        assertThat(all.asked()).isEqualTo(11);
        assertThat(all.answered()).isEqualTo(10);
        assertThat(all.median()).contains(Duration.ofHours(5));
        assertThat(all.slow()).contains(Duration.ofHours(9));
    }

    @Test
    void tellsWhereAMaintainerHadToDecide() {
        Course asked = judged(1, Outcome.MAINTAINER, MONDAY);
        then(1, asked, Outcome.PASS, MONDAY.plusSeconds(60));
        judged(2, Outcome.PASS, MONDAY);

        assertThat(Tally.of(stock, Filter.ALL, Sight.ALL).all().decided()).isEqualTo(1);
        assertThat(Tally.of(stock, Filter.ALL, Sight.ALL).areas())
                .extracting(area -> area.name() + " " + area.count().decided())
                .containsExactly("Network devices 1");
    }

    @Test
    void takesTheFiltersTimeByWholeDaysOfTheFirstVerdict() {
        judged(1, Outcome.PASS, MONDAY);
        judged(2, Outcome.PASS, MONDAY.plus(Duration.ofDays(1)));
        judged(3, Outcome.PASS, MONDAY.plus(Duration.ofDays(2)));
        Filter filter = Filter.ALL.judged(
                Optional.of(Instant.parse("2026-11-24T00:00:00Z")), Optional.of(Instant.parse("2026-11-25T00:00:00Z")));

        assertThat(Tally.of(stock, filter, Sight.ALL).periods())
                .extracting(Statistics.Period::begin)
                .containsExactly(LocalDate.parse("2026-11-24"));
    }

    @Test
    void countsNothingWhereNothingIsFound() {
        Statistics nothing = Tally.of(stock, Filter.ALL.titled("x"), Sight.ALL);

        assertThat(nothing.periods()).isEmpty();
        assertThat(nothing.all())
                .isEqualTo(new Statistics.Count(0, 0, Map.of(), 0, 0, Optional.empty(), Optional.empty(), 0));
        assertThat(nothing.areas()).isEqualTo(List.of());
    }

    private Course judged(int submission, Outcome outcome, Instant at) {
        Course course = Course.begin(outcome, at);
        enter(submission, course, outcome, at);
        return course;
    }

    private void then(int submission, Course before, Outcome outcome, Instant at) {
        enter(submission, before.then(outcome, at), outcome, at);
    }

    private void enter(int submission, Course course, Outcome outcome, Instant at) {
        Entry entry = Entries.of(new SubmissionId("gitlab", "qemu/qemu", submission), at)
                .outcome(outcome)
                .entry();
        stock.enter(submission, new Line(++number, entry.subject(), entry.judgement(), entry.work(), course));
    }
}
