package dev.candor.ledger;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.candor.policy.Outcome;
import dev.candor.submission.SubmissionId;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.IntStream;
import org.jdbi.v3.core.Jdbi;
import org.jdbi.v3.core.statement.SqlLogger;
import org.jdbi.v3.core.statement.StatementContext;
import org.junit.jupiter.api.Test;

/** A ledger that has just started and reads its record, the newest first, a few at a time; run against each database. */
abstract class ReadingContract extends LedgerBench {
    private static final int A_PART = 3;
    private static final int MANY = 100;

    @Test
    void theNewestAreShownWhileOlderOnesAreRead() {
        record(10);
        Ledger started = started();

        Page page = page(started, Cursor.START, 2);
        assertThat(ids(page)).containsExactly(id(10), id(9));
        assertThat(page.whole()).as("nothing can come between them").isTrue();
        assertThat(page(started, Cursor.START, MANY).whole()).isFalse();
        assertThat(survey(started)).isEqualTo(new Survey(3, survey(started).choices(), false));

        assertThat(started.readOn()).isTrue();
        assertThat(survey(started).total()).isEqualTo(6);
        readTheRest(started);
        assertThat(page(started, Cursor.START, MANY)).isEqualTo(page(ledger, Cursor.START, MANY));
        assertThat(survey(started)).isEqualTo(survey(ledger));
    }

    @Test
    void whatWouldPassForAllOfThemWaitsForThem() {
        record(10);
        Ledger started = started();

        assertThatThrownBy(() -> started.statistics(Filter.ALL, Sight.ALL)).isInstanceOf(StillReading.class);
        assertThatThrownBy(() -> page(started, Cursor.START, MANY).orLater()).isInstanceOf(StillReading.class);
        assertThat(page(started, Cursor.START, 3).orLater().lines()).hasSize(3);

        readTheRest(started);
        assertThat(started.statistics(Filter.ALL, Sight.ALL).all().submissions())
                .isEqualTo(10);
        assertThat(page(started, Cursor.START, MANY).orLater().lines()).hasSize(10);
    }

    @Test
    void whoFollowsThePagesMissesNothing() {
        record(10);
        for (Filter filter : List.of(Filter.ALL, by(Trait.LABEL, "AI: docs"), by(Trait.LABEL, "none"))) {
            Ledger started = started();
            List<SubmissionId> seen = new ArrayList<>();
            Optional<Cursor> next = Optional.of(Cursor.START);
            while (next.isPresent()) {
                Page page = started.find(filter, Sight.ALL, next.get(), 4);
                seen.addAll(ids(page));
                next = page.next();
                started.readOn();
            }
            assertThat(seen).isEqualTo(ids(ledger.find(filter, Sight.ALL, Cursor.START, MANY)));
        }
    }

    @Test
    void whatIsJudgedMeanwhileIsNeitherLostNorDoubled() {
        record(20);
        Ledger started = started();
        int number = 1;
        do {
            record(now(id(number)).outcome(Outcome.FAIL));
            record(now(id(21 - number)).outcome(Outcome.FAIL));
            record(now(id(20 + number)));
            number = number % 20 + 1;

            List<SubmissionId> listed = ids(page(started, Cursor.START, MANY));
            assertThat(listed).doesNotHaveDuplicates().hasSize((int)
                    survey(started).total());
            assertThat(listed.subList(0, 3)).isEqualTo(ids(page(ledger, Cursor.START, 3)));
        } while (started.readOn());

        assertThat(page(started, Cursor.START, MANY)).isEqualTo(page(ledger, Cursor.START, MANY));
        assertThat(survey(started)).isEqualTo(survey(ledger));
    }

    /** Between the look into the database and what is made of it. */
    @Test
    void whatIsJudgedWhileItsOldVerdictIsOnItsWayCountsOnce() {
        record(6);
        var atOnce = new AtOnce();
        var started = new Ledger(
                database.jdbi().setSqlLogger(atOnce),
                clock,
                new Catalogue(database.jdbi().setSqlLogger(atOnce), Duration.ofSeconds(10), A_PART));
        assertThat(survey(started).total()).isEqualTo(3);

        atOnce.then = () -> {
            record(now(id(2)).outcome(Outcome.FAIL));
            assertThat(ids(page(started, Cursor.START, MANY))).containsExactly(id(2), id(6), id(5), id(4));
        };
        started.readOn();

        assertThat(atOnce.done).isTrue();
        assertThat(ids(page(started, Cursor.START, MANY))).containsExactly(id(2), id(6), id(5), id(4), id(3), id(1));
        assertThat(started.view(by(Trait.VERDICT, "fail"), Sight.ALL, Set.of(), Cursor.START, 1)
                        .survey()
                        .total())
                .isEqualTo(1);
    }

    @Test
    void othersMayRecordAllTheTime() throws Exception {
        record(60);
        Ledger started = started();
        Thread pen = Thread.ofPlatform().start(() -> {
            for (int i = 0; i < 150; i++) {
                ledger.record(now(id(1 + i * 7 % 80)).outcome(outcome(i)).entry());
            }
        });
        while (started.readOn() || pen.isAlive()) {
            View view = started.view(Filter.ALL, Sight.ALL, Set.of(), Cursor.START, MANY);
            assertThat(ids(view.page())).doesNotHaveDuplicates().hasSize((int)
                    view.survey().total());
        }
        pen.join();

        assertThat(page(started, Cursor.START, MANY)).isEqualTo(page(ledger, Cursor.START, MANY));
        assertThat(survey(started)).isEqualTo(survey(ledger));
    }

    /** Does something once, when a part was read and nothing made of it yet. */
    private static final class AtOnce implements SqlLogger {
        private static final Runnable NOTHING = () -> {};
        private Runnable then = NOTHING;
        private boolean done;

        @Override
        public void logAfterExecution(StatementContext statement) {
            if (then != NOTHING && statement.getRawSql().contains(":last")) {
                Runnable now = then;
                then = NOTHING;
                now.run();
                done = true;
            }
        }
    }

    private Ledger started() {
        Jdbi jdbi = database.jdbi();
        return new Ledger(jdbi, clock, new Catalogue(jdbi, Duration.ofSeconds(10), A_PART));
    }

    private static void readTheRest(Ledger started) {
        boolean more = true;
        while (more) {
            more = started.readOn();
        }
    }

    /** One verdict on each of so many submissions. */
    private void record(int submissions) {
        IntStream.rangeClosed(1, submissions).forEach(number -> record(now(id(number))));
    }

    private static SubmissionId id(int number) {
        return new SubmissionId("gitlab", "qemu/qemu", number);
    }

    private static Page page(Ledger from, Cursor after, int limit) {
        return from.find(Filter.ALL, Sight.ALL, after, limit);
    }

    private static List<SubmissionId> ids(Page page) {
        return page.lines().stream().map(line -> line.subject().id()).toList();
    }

    private static Survey survey(Ledger from) {
        return from.view(Filter.ALL, Sight.ALL, Set.of(Trait.VERDICT, Trait.LABEL), Cursor.START, 1)
                .survey();
    }
}
