package dev.candor.patchwork;

import static org.assertj.core.api.Assertions.assertThat;

import dev.candor.inbox.Bookmark;
import dev.candor.inbox.Letter;
import dev.candor.inbox.Ring;
import java.io.IOException;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.AutoClose;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Which events of a list ring, and which are left alone. */
class EventsTest {
    @AutoClose
    private final Bench bench;

    EventsTest(@TempDir Path folder) throws IOException {
        bench = new Bench(folder);
    }

    @Test
    void aPatchOfASeriesThatIsComingInRingsNothingMore() {
        FakeSeries series = bench.list.series("docs: lines", Samples.ALICE, 1, 3);
        Samples.fix(bench.list, series, 1);
        bench.poll();
        Samples.fix(bench.list, series, 2);
        bench.poll();
        assertThat(bench.rung()).containsExactly(1L);
        Samples.fix(bench.list, series, 3);
        bench.poll();
        assertThat(bench.rung()).containsExactly(1L, 1L);
    }

    @Test
    void aPatchOfASeriesThatWasGivenUpIsRung() {
        FakeSeries series = bench.list.series("docs: lines", Samples.ALICE, 1, 4);
        Samples.fix(bench.list, series, 1);
        bench.poll();
        bench.clock.pass(Duration.ofHours(1));
        Samples.fix(bench.list, series, 4);
        bench.fake.forgetCalls();
        bench.poll();

        assertThat(bench.rung()).containsExactly(1L, 1L);
        assertThat(bench.fake.calls()).as("no event tells its series").containsEntry("patches", 1);
    }

    @Test
    void aFollowUpBeyondTheLastIsRung() {
        FakeSeries series = Samples.series(bench.list, "hw: fixes", 3);
        bench.poll();
        bench.list.patch(series, 4, "hw: more", Samples.content("It is late.", Samples.SIGNED), Samples.diff("b.c"));
        bench.poll();

        assertThat(bench.rung()).containsExactly(1L, 1L);
    }

    @Test
    void aLoneReRollIsRung() {
        FakeSeries alone = bench.list.series("hw: fixes", Samples.ALICE, 2, 3);
        Samples.fix(bench.list, alone, 2);
        bench.poll();

        assertThat(bench.rung()).containsExactly(1L);
    }

    @Test
    void aLateCoverLetterIsRung() {
        FakeSeries series = bench.list.series("hw: fixes", Samples.ALICE, 1, 2);
        Samples.fix(bench.list, series, 1);
        Samples.fix(bench.list, series, 2);
        bench.poll();
        bench.rings.clear();
        bench.list.cover(series, "What it is about.");
        bench.poll();

        assertThat(bench.rung()).containsExactly(1L);
    }

    @Test
    void aRequestToPullRingsNothing() {
        bench.list.pull("[PULL 0/2] docs queue");
        bench.poll();

        assertThat(bench.rings).isEmpty();
    }

    @Test
    void aReplyIsRungOnceHoweverOftenItsEventComes() {
        FakeSeries series = Samples.series(bench.list, "hw: fixes", 2);
        bench.poll();
        bench.rings.clear();
        FakeMail reply = bench.list.reply(series.patches.getFirst(), "Rita <r@example.org>", "Why?");
        bench.poll();
        bench.list.echo(series.patches.getFirst(), reply);
        bench.poll();
        bench.list.reply(series.cover.orElseThrow(), "Rita <r@example.org>", "Good.");
        bench.poll();

        assertThat(bench.rings)
                .containsExactly(
                        new Ring(Bench.id(1), Optional.empty(), true), new Ring(Bench.id(1), Optional.empty(), true));
    }

    @Test
    void repliesToPatchesAndToCoverLettersAreCountedByThemselves() {
        FakeSeries series = Samples.series(bench.list, "hw: fixes", 2);
        bench.poll();
        bench.list.reply(series.patches.getFirst(), 7, "Rita <r@example.org>", "Why?");
        bench.poll();
        bench.rings.clear();
        bench.list.reply(series.cover.orElseThrow(), 7, "Anna <a@example.org>", "Agreed.");
        bench.poll();

        assertThat(bench.rung()).as("another reply of the same number").containsExactly(1L);
        assertThat(bench.heard(series).acts())
                .extracting(act -> act.by().username())
                .containsExactlyInAnyOrder("r@example.org", "a@example.org");
    }

    @Test
    void aCheckInOurNameThatWeDidNotPostIsRung() {
        FakeSeries series = Samples.series(bench.list, "hw: fixes", 2);
        bench.poll();
        bench.rings.clear();
        bench.mailbag.checked(1, 1);
        bench.list.check(1, "aibot", "success", "", "ci", "of another kind");
        bench.poll();
        assertThat(bench.rings).isEmpty();

        bench.list.check(1, "aibot", "success", "", "ai-policy", "forged");
        bench.poll();
        assertThat(bench.rung()).containsExactly(1L);
        assertThat(bench.mailbag.letter(Letter.Kind.PATCH, 1).map(Letter::overwritten))
                .contains(true);
        assertThat(series.patches).hasSize(2);
    }

    @Test
    void whoOnlyReadsDoesNotMindTheChecksOfOthers() {
        bench.restart(given -> given.token = Optional.empty());
        Samples.series(bench.list, "hw: fixes", 2);
        bench.list.check(1, "maint", "success", "", "ai-policy", "theirs");
        bench.poll();

        assertThat(bench.mailbag.letters(1))
                .allSatisfy(letter -> assertThat(letter.stranger()).isEmpty());
    }

    @Test
    void datesOfMailsDoNotMatter() {
        FakeSeries series = bench.list.series("hw: fixes", Samples.ALICE, 1, 1);
        bench.list.clock("2026-11-22T17:16:08");
        Samples.fix(bench.list, series, 1);
        bench.poll();

        assertThat(bench.bookmarks.of("list").map(Bookmark::date).orElseThrow()).startsWith("2026-11-22T17:16:08.");
        assertThat(List.of(bench.rung())).hasSize(1);
    }
}
