package dev.candor.patchwork;

import static org.assertj.core.api.Assertions.assertThat;

import dev.candor.submission.Patch;
import dev.candor.submission.Snapshot;
import java.io.IOException;
import java.nio.file.Path;
import java.util.Collections;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;

/** Series that were made to cost much, or to be taken for something else. */
@Timeout(60)
class HostileSeriesTest {
    @TempDir
    Path folder;

    private Bench bench;

    @BeforeEach
    void open() throws IOException {
        bench = new Bench(folder);
    }

    @AfterEach
    void close() {
        bench.close();
    }

    @Test
    void thousandsOfPatchesAreTwoRequestsToo() {
        FakeSeries series = bench.list.series("hw: many", Samples.ALICE, 1, 2000);
        for (int number = 1; number <= 2000; number++) {
            Samples.fix(bench.list, series, number);
        }
        bench.mailbag.begins(series.id);

        Snapshot snapshot = bench.read(series);

        assertThat(snapshot.patches()).hasSize(2000);
        assertThat(snapshot.patches())
                .extracting(Patch::subject)
                .startsWith("hw: fix 1")
                .endsWith("hw: fix 2000");
        assertThat(bench.fake.calls()).containsOnlyKeys("project", "series", "mbox");
    }

    @Test
    void oneMailWithThousandsOfChangesIsRead() {
        FakeSeries series = bench.list.series("hw: big", Samples.ALICE, 1, 1);
        bench.list.patch(
                series,
                1,
                "hw: big",
                Samples.content("It is big.", Samples.SIGNED),
                String.join("", Collections.nCopies(5000, Samples.diff("hw/a.c"))));

        assertThat(bench.read(series).diff().files()).hasSize(5000);
    }

    @Test
    void repliesToEveryPatchOfALongSeriesCostNoMoreThanSomeRequests() {
        FakeSeries series = bench.list.series("hw: many", Samples.ALICE, 1, 300);
        for (int number = 1; number <= 300; number++) {
            FakeMail patch = Samples.fix(bench.list, series, number);
            bench.list.reply(patch, "Rita <r@example.org>", "Reviewed-by: Rita <r@example.org>");
        }
        bench.poll();

        Snapshot snapshot = bench.read(series);

        assertThat(bench.fake.calls()).containsEntry("patch", 250);
        assertThat(snapshot.faults()).isNotEmpty();
    }

    @Test
    void aSenderWhoLivesInAnotherCenturyIsLikeAnyOther() {
        FakeSeries series = bench.list.series("hw: soon", Samples.ALICE, 1, 1);
        FakeMail patch = Samples.fix(bench.list, series, 1);
        patch.headers.put("Date", "Sun, 19 Feb 2096 10:00:00 +0000");

        bench.poll();

        assertThat(bench.read(series).patches()).hasSize(1);
    }

    @Test
    void aSubjectFullOfMarkupIsASubject() {
        String subject = "<script>alert(1)</script> ${7*7} {{x}} | `@all` /close";
        FakeSeries series = Samples.single(bench.list, subject, "It was wrong.\n\n" + Samples.SIGNED);

        Snapshot snapshot = bench.read(series);

        assertThat(snapshot.title()).isEqualTo(subject);
        assertThat(snapshot.patches().getFirst().subject()).isEqualTo(subject);
    }
}
