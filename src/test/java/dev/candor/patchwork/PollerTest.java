package dev.candor.patchwork;

import static org.assertj.core.api.Assertions.assertThat;

import dev.candor.gitlab.Trouble;
import dev.candor.inbox.Bookmark;
import dev.candor.inbox.Ring;
import java.io.IOException;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.AutoClose;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class PollerTest {
    private final Path folder;

    @AutoClose
    private final Bench bench;

    PollerTest(@TempDir Path folder) throws IOException {
        this.folder = folder;
        bench = new Bench(folder);
    }

    @Test
    void aNewSeriesIsRungOnce() {
        Samples.series(bench.list, "hw: fixes", 3);

        assertThat(bench.poll()).isEqualTo(new Polled(9, 1, Optional.empty()));
        assertThat(bench.rings).containsExactly(new Ring(Bench.id(1), Optional.empty(), false));
        assertThat(bench.poll()).isEqualTo(new Polled(0, 0, Optional.empty()));
    }

    @Test
    void nothingNewCostsOneRequest() {
        Samples.series(bench.list, "hw: fixes", 3);
        bench.poll();
        bench.fake.forgetCalls();

        bench.poll();

        assertThat(bench.fake.lines())
                .containsExactly("GET /api/1.3/events/?project=qemu&order=date&since=2026-11-22T17:11:08.011106"
                        + "&per_page=250&page=1");
    }

    @Test
    void aClockThatIsSetBackHidesNothingForLong() {
        bench.list.clock("2026-10-25T02:59:00");
        Samples.series(bench.list, "hw: summer", 1);
        bench.poll();
        bench.clock.pass(Duration.ofMinutes(5));
        bench.list.clock("2026-10-25T02:04:00");
        Samples.series(bench.list, "hw: winter", 1);
        bench.list.reply(bench.list.patch(1), "Rita <r@example.org>", "Why?");
        for (int i = 0; i < 12; i++) {
            bench.poll();
            bench.clock.pass(Duration.ofSeconds(31));
        }
        assertThat(bench.rung()).containsExactly(1L, 1L, 2L);

        bench.list.clock("2026-10-25T03:30:00");
        Samples.series(bench.list, "hw: later", 1);
        for (int i = 0; i < 60; i++) {
            bench.poll();
            bench.clock.pass(Duration.ofSeconds(31));
        }
        assertThat(bench.rung()).as("and rings for nothing twice").containsExactly(1L, 1L, 2L, 3L);
    }

    @Test
    void twoServersInTwoTimeZonesAreFollowedByTheirOwnClocks() throws IOException {
        try (Bench other = new Bench(folder.resolve("other"))) {
            bench.list.clock("2026-11-22T17:16:08");
            other.list.clock("2026-11-23T04:16:08");
            for (Bench one : List.of(bench, other)) {
                Samples.series(one.list, "hw: one", 1);
                one.poll();
                Samples.series(one.list, "hw: two", 1);
                one.fake.forgetCalls();
                one.poll();
                assertThat(one.rung()).containsExactly(1L, 2L);
            }
            assertThat(bench.fake.lines()).singleElement().asString().contains("since=2026-11-22T17:11:08");
            assertThat(other.fake.lines()).singleElement().asString().contains("since=2026-11-23T04:11:08");
        }
    }

    @Test
    void anEmptyProjectCostsOneRequestToo() {
        bench.poll();
        bench.fake.forgetCalls();

        assertThat(bench.poll()).isEqualTo(new Polled(0, 0, Optional.empty()));
        assertThat(bench.fake.count()).isEqualTo(1);
        Samples.series(bench.list, "hw: fixes", 1);
        bench.poll();
        assertThat(bench.rung()).containsExactly(1L);
    }

    @Test
    void theYearsBeforeUsAreLeftInPeace() {
        bench.list.clock("2026-11-01T00:00:00");
        Samples.series(bench.list, "hw: old", 1);
        bench.list.clock("2026-11-22T00:00:00");
        Samples.series(bench.list, "hw: new", 1);

        bench.poll();

        assertThat(bench.rung()).containsExactly(2L);
    }

    @Test
    void anEventThatBecomesVisibleLateIsSeen() {
        Samples.series(bench.list, "hw: one", 1);
        bench.list.hold();
        Samples.series(bench.list, "hw: late", 1);
        bench.list.clock("2026-11-22T17:16:10");
        bench.list.release();
        bench.list.hold();
        Samples.series(bench.list, "hw: later still", 1);
        bench.poll();
        assertThat(bench.rung()).containsExactly(1L, 2L);

        bench.list.clock("2026-11-22T17:16:20");
        bench.list.release();
        bench.poll();
        assertThat(bench.rung()).containsExactly(1L, 2L, 3L);
    }

    @Test
    void whatWasSeenIsKnownAfterARestart() {
        Samples.series(bench.list, "hw: fixes", 3);
        bench.poll();
        bench.restart(given -> {});

        assertThat(bench.poll().events()).isZero();
        assertThat(bench.rings).hasSize(1);
    }

    @Test
    void aRingThatCouldNotBeStoredIsRungAgain() {
        Samples.series(bench.list, "hw: fixes", 3);
        bench.broken = true;
        org.assertj.core.api.Assertions.assertThatThrownBy(bench::poll).hasMessage("no database");
        assertThat(bench.bookmarks.of("list")).isEmpty();
        bench.broken = false;

        bench.poll();

        assertThat(bench.rung()).containsExactly(1L);
    }

    @Test
    void aLongAbsenceIsMadeUpForPageByPageAndSlowly() {
        Samples.series(bench.list, "hw: first", 1);
        bench.poll();
        bench.rings.clear();
        bench.fake.forgetCalls();
        for (int i = 0; i < 200; i++) {
            Samples.series(bench.list, "hw: fixes " + i, 2);
        }

        Polled polled = bench.poll();

        assertThat(polled.events()).isEqualTo(200 * 7);
        assertThat(bench.rung()).hasSizeBetween(200, 206);
        assertThat(bench.fake.calls()).containsEntry("events", 6);
        assertThat(bench.pauses).as("no more than four a second").isNotEmpty();
        assertThat(bench.bookmarks.of("list").map(Bookmark::seen).orElseThrow()).hasSize(1405);
    }

    @Test
    void aPageThatDisappearsUnderUsIsTheEnd() {
        for (int i = 0; i < 50; i++) {
            Samples.series(bench.list, "hw: fixes " + i, 2);
        }
        bench.fake.next("events", new Trouble.Slow(Duration.ZERO), new Trouble.Slow(Duration.ZERO));
        bench.fake.next("events", Trouble.status(404, "x"));
        assertThat(bench.poll().trouble()).isPresent();
        bench.clock.pass(Duration.ofMinutes(1));
        bench.fake.next("events", new Trouble.Slow(Duration.ZERO));
        bench.fake.next(
                "events",
                new Trouble.Answered(404, "application/json", "{\"detail\":\"Invalid page.\"}", java.util.Map.of()));

        assertThat(bench.poll().trouble()).isEmpty();
    }

    @Test
    void aStormOfErrorsIsNotAnsweredWithOne() {
        Samples.series(bench.list, "hw: fixes", 1);
        for (int i = 0; i < 10; i++) {
            bench.fake.next("project", Trouble.html(502));
        }
        for (int i = 0; i < 150; i++) {
            bench.poll();
            bench.clock.pass(Duration.ofSeconds(30));
        }

        assertThat(bench.fake.calls()).as("in more than an hour").containsEntry("project", 11);
        assertThat(bench.rung()).containsExactly(1L);
    }

    @Test
    void aServerThatAsksForPeaceGetsIt() {
        bench.fake.next("project", Trouble.rateLimit(600));
        assertThat(bench.poll().trouble()).isPresent();
        bench.clock.pass(Duration.ofMinutes(9));
        bench.poll();
        assertThat(bench.fake.count()).isEqualTo(1);
        bench.clock.pass(Duration.ofMinutes(2));
        bench.poll();
        assertThat(bench.fake.count()).isGreaterThan(1);
    }

    @Test
    void aWrongProjectIsToldWithWhatIsThere() {
        bench.restart(given -> given.project = "qemuu");

        assertThat(bench.poll().trouble())
                .contains("candor.patchwork.list.project: read 'qemuu', but " + bench.fake.url()
                        + " knows no project of that link name; expected one such as qemu");
    }

    @Test
    void aServerOfTheLastVersionBeforeIsSpokenToInIts() {
        bench.list.old();
        Samples.series(bench.list, "hw: fixes", 1);

        bench.poll();

        assertThat(bench.rung()).containsExactly(1L);
        assertThat(bench.fake.lines()).anyMatch(line -> line.startsWith("GET /api/1.2/events/"));
    }

    @Test
    void whatIsNoPatchworkIsTold() {
        bench.fake.next("project", Trouble.html(404), Trouble.html(404));

        assertThat(bench.poll().trouble().orElseThrow())
                .startsWith("candor.patchwork.list.url: read '")
                .endsWith("but no Patchwork with an API of version 1.2 or newer answers there");
    }

    @Test
    void aWrongTokenIsToldAndKeptFromAskingMore() {
        bench.restart(given -> given.token = Optional.of("x".repeat(40)));

        assertThat(bench.poll().trouble().orElseThrow())
                .contains("403 Invalid token. Has the token been changed? Its owner finds it on the page /user/.")
                .doesNotContain("xxxx");
        bench.clock.pass(Duration.ofSeconds(50));
        bench.poll();
        assertThat(bench.fake.count()).isEqualTo(1);
    }
}
