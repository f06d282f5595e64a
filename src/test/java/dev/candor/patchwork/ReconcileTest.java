package dev.candor.patchwork;

import static org.assertj.core.api.Assertions.assertThat;

import dev.candor.gitlab.Trouble;
import dev.candor.patchwork.Reconcile.Reconciled;
import java.io.IOException;
import java.nio.file.Path;
import java.util.Optional;
import org.junit.jupiter.api.AutoClose;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ReconcileTest {
    @AutoClose
    private final Bench bench;

    ReconcileTest(@TempDir Path folder) throws IOException {
        bench = new Bench(folder);
    }

    @Test
    void aSeriesWhoseEventsWereNeverSeenIsRung() {
        bench.list.clock("2026-10-01T00:00:00");
        Samples.series(bench.list, "hw: before us", 1);
        bench.list.clock("2026-11-22T00:00:00");
        Samples.series(bench.list, "hw: one", 1);
        bench.poll();
        bench.rings.clear();
        bench.judged.add(Bench.id(2));
        Samples.series(bench.list, "hw: two", 1);

        assertThat(bench.patchwork().reconcile().run()).isEqualTo(new Reconciled(2, 1, Optional.empty()));
        assertThat(bench.rung()).containsExactly(3L);
    }

    @Test
    void whereNothingIsKnownNothingIsAsked() {
        Samples.series(bench.list, "hw: one", 1);

        assertThat(bench.patchwork().reconcile().run()).isEqualTo(new Reconciled(0, 0, Optional.empty()));
        assertThat(bench.fake.count()).isZero();
    }

    @Test
    void pagesAreGoneThroughToTheFirstThatWasHeardOf() {
        for (int i = 0; i < 300; i++) {
            Samples.single(bench.list, "hw: " + i, "It was wrong.");
        }
        bench.mailbag.news(11);

        assertThat(bench.patchwork().reconcile().run()).isEqualTo(new Reconciled(290, 290, Optional.empty()));
        assertThat(bench.fake.calls()).containsEntry("all-series", 2);
    }

    @Test
    void troubleIsTold() {
        bench.mailbag.news(1);
        bench.fake.next("project", Trouble.html(502));

        assertThat(bench.patchwork().reconcile().run().trouble()).isPresent();
    }
}
