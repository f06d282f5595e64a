package dev.candor.web;

import static org.assertj.core.api.Assertions.assertThat;

import dev.candor.database.Clock;
import dev.candor.database.Database;
import dev.candor.door.Viewer;
import dev.candor.ledger.Entry;
import dev.candor.ledger.Ledger;
import dev.candor.ledger.Line;
import dev.candor.ledger.Sight;
import dev.candor.ledger.Trail;
import dev.candor.ledger.Work;
import dev.candor.submission.SubmissionId;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.atomic.AtomicInteger;
import org.jdbi.v3.core.Jdbi;
import org.jdbi.v3.core.statement.SqlLogger;
import org.jdbi.v3.core.statement.StatementContext;
import org.junit.jupiter.api.AutoClose;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class RepeatsTest {
    private static final Viewer MAINTAINER = new Viewer(Sight.ALL, "mary", false, true);
    private static final Viewer LOGGED_IN = new Viewer(Sight.ALL, "alice", false, false);

    private final Clock clock = new Clock();
    private final AtomicInteger statements = new AtomicInteger();

    @AutoClose
    private final Database database;

    private final Ledger ledger;

    RepeatsTest(@TempDir Path folder) {
        database = Database.h2(folder);
        Jdbi jdbi = database.jdbi();
        jdbi.setSqlLogger(new SqlLogger() {
            @Override
            public void logBeforeExecution(StatementContext context) {
                statements.incrementAndGet();
            }
        });
        ledger = new Ledger(jdbi, clock);
    }

    @BeforeEach
    void ask() {
        for (int number = 1; number <= 4; number++) {
            record(number, "disclosure-missing", "explanation", "sign-off-missing");
        }
        record(1, "explanation");
        record(2, "explanation");
        record(3, "disclosure-missing");
        record(4, "disclosure-missing", "explanation");
        statements.set(0);
    }

    @Test
    void aMaintainerIsToldInPlainWords() {
        assertThat(told(4, MAINTAINER).rows())
                .containsExactly(
                        new Repeats.Row(
                                "disclosure-missing", "asked in 3 other submissions, settled since in 2 of them"),
                        new Repeats.Row("explanation", "asked in 3 other submissions, settled since in 1 of them"));
        record(3);
        assertThat(told(4, MAINTAINER).rows())
                .contains(new Repeats.Row("disclosure-missing", "asked in 3 other submissions, settled since"));
        assertThat(statements).hasPositiveValue();
    }

    @Test
    void forNobodyElseIsItEvenLookedUp() {
        assertThat(told(4, Viewer.ANYBODY)).isEqualTo(Repeats.UNTOLD);
        assertThat(told(4, LOGGED_IN)).isEqualTo(Repeats.UNTOLD);
        assertThat(statements).hasValue(0);
    }

    @Test
    void ninetyDaysAreLookedBackOn() {
        clock.pass(Duration.ofDays(90).minusHours(1));
        assertThat(told(4, MAINTAINER).rows()).hasSize(2);
        clock.pass(Duration.ofHours(1).plusMillis(1));
        assertThat(told(4, MAINTAINER).rows()).isEmpty();
    }

    @Test
    void thePageHasItForWhoMayKnowAndIsOtherwiseTheSame() {
        Pages pages = new Pages(Samples.SITE);
        String told = pages.report(Samples.dossier().with(told(4, MAINTAINER)));
        String untold = pages.report(Samples.dossier().with(told(4, Viewer.ANYBODY)));

        assertThat(Html.text(told))
                .contains("Asked elsewhere Only who is logged in or sends the read token sees this."
                        + " Other submissions of this author in the last 90 days: disclosure-missing asked in 3 other"
                        + " submissions, settled since in 2 of them");
        assertThat(untold).isEqualTo(pages.report(Samples.dossier()));
        assertThat(Html.text(untold)).doesNotContain("elsewhere").doesNotContain("other submission");
        assertThat(Html.text(told.replaceAll("(?s)<section aria-labelledby=\"repeats\">.*?</section>", "")))
                .isEqualTo(Html.text(untold));
    }

    private Repeats told(long number, Viewer viewer) {
        return Repeats.of(ledger, id(number), viewer, clock.instant());
    }

    private void record(long number, String... rules) {
        Line line = Samples.line();
        ledger.record(
                new Entry(
                        Samples.subject(number, line.subject().title()),
                        line.judgement(),
                        new Work(clock.instant(), clock.instant(), 0),
                        "",
                        "{}"),
                new Trail(List.of(), Set.of(rules), Map.of()));
    }

    private static SubmissionId id(long number) {
        return new SubmissionId("gitlab", "qemu/qemu", number);
    }
}
