package dev.candor.patchwork;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.candor.forge.ForgeException.Early;
import dev.candor.git.Fault;
import dev.candor.submission.Patch;
import dev.candor.submission.Snapshot;
import java.io.IOException;
import java.nio.file.Path;
import java.time.Duration;
import org.junit.jupiter.api.AutoClose;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Series that come in late, in parts, out of order, or never whole. */
class ArrivalTest {
    @AutoClose
    private final Bench bench;

    ArrivalTest(@TempDir Path folder) throws IOException {
        bench = new Bench(folder);
    }

    @Test
    void anIncompleteSeriesIsWaitedFor() {
        FakeSeries series = bench.list.series("docs: lines", Samples.ALICE, 1, 3);
        Samples.fix(bench.list, series, 1);
        Samples.fix(bench.list, series, 3);

        assertThatThrownBy(() -> bench.read(series))
                .isInstanceOfSatisfying(
                        Early.class, early -> assertThat(early.until()).isEqualTo(Duration.ofMinutes(30)))
                .hasMessage("2 of 3 patches arrived");
        bench.clock.pass(Duration.ofMinutes(29));
        assertThatThrownBy(() -> bench.read(series))
                .isInstanceOfSatisfying(
                        Early.class, early -> assertThat(early.until()).isEqualTo(Duration.ofMinutes(1)));
    }

    @Test
    void afterAWhileWhatThereIsIsReadAndItSaysSo() {
        FakeSeries series = bench.list.series("docs: lines", Samples.ALICE, 1, 3);
        Samples.fix(bench.list, series, 1);
        Samples.fix(bench.list, series, 3);
        bench.poll();
        bench.clock.pass(Duration.ofMinutes(30));

        Snapshot snapshot = bench.read(series);

        assertThat(snapshot.patches()).extracting(Patch::subject).containsExactly("hw: fix 1", "hw: fix 3");
        assertThat(snapshot.faults()).containsExactly(Fault.of("2 of 3 patches arrived"));
    }

    @Test
    void aSeriesThatIsSaidToBeCompleteAndIsNotYetIsReadAgainSoon() {
        FakeSeries series = Samples.series(bench.list, "hw: fixes", 3);
        series.hidden = 1;
        bench.poll();
        bench.clock.pass(Duration.ofSeconds(1));

        assertThatThrownBy(() -> bench.read(series))
                .isInstanceOfSatisfying(
                        Early.class, early -> assertThat(early.until()).isEqualTo(Duration.ofSeconds(2)));
        bench.clock.pass(Duration.ofSeconds(19));
        assertThatThrownBy(() -> bench.read(series))
                .isInstanceOfSatisfying(
                        Early.class, early -> assertThat(early.until()).isEqualTo(Duration.ofSeconds(20)));
        series.hidden = 0;
        assertThat(bench.read(series).patches()).hasSize(3);
    }

    @Test
    void aLaterPatchIsAnotherHead() {
        FakeSeries series = Samples.series(bench.list, "hw: fixes", 3);
        String before = bench.read(series).head();
        bench.list.patch(
                series, 4, "hw: and one more", Samples.content("It is late.", Samples.SIGNED), Samples.diff("b.c"));

        Snapshot after = bench.read(series);

        assertThat(after.head()).isNotEqualTo(before);
        assertThat(after.patches()).extracting(Patch::subject).last().isEqualTo("hw: and one more");
    }

    @Test
    void aGapThatTheNextVersionFillsIsFilled() {
        FakeSeries series = bench.list.series("docs: lines", Samples.ALICE, 1, 3);
        Samples.fix(bench.list, series, 3);
        Samples.fix(bench.list, series, 1);
        bench.poll();
        bench.list.patch(
                series,
                "[PATCH v2 2/3] docs: line 2",
                2,
                Samples.content("It was missing.", Samples.SIGNED),
                Samples.diff("docs/b.rst"));
        bench.rings.clear();
        bench.poll();

        Snapshot snapshot = bench.read(series);

        assertThat(bench.rung()).containsExactly(1L);
        assertThat(snapshot.head()).startsWith("v1-");
        assertThat(snapshot.faults()).isEmpty();
        assertThat(snapshot.patches())
                .extracting(Patch::subject)
                .containsExactly("hw: fix 1", "docs: line 2", "hw: fix 3");
    }

    @Test
    void aCoverLetterAloneIsNothingToJudge() {
        FakeSeries series = bench.list.series("hw: soon", Samples.ALICE, 1, 2);
        bench.list.cover(series, "It comes.");
        bench.clock.pass(Duration.ofHours(1));
        assertThatThrownBy(() -> bench.read(series)).isInstanceOf(Early.class);
        bench.clock.pass(Duration.ofHours(1));

        assertThat(bench.read(series).open()).isFalse();
    }
}
