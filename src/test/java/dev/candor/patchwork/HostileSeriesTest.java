package dev.candor.patchwork;

import static org.assertj.core.api.Assertions.assertThat;

import dev.candor.forge.Write;
import dev.candor.forge.Written;
import dev.candor.submission.Patch;
import dev.candor.submission.Snapshot;
import java.io.IOException;
import java.nio.file.Path;
import java.util.Collections;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.AutoClose;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;

/** Series that were made to cost much, or to be taken for something else. */
@Timeout(60)
class HostileSeriesTest {
    @AutoClose
    private final Bench bench;

    HostileSeriesTest(@TempDir Path folder) throws IOException {
        bench = new Bench(folder);
    }

    @Test
    void thousandsOfPatchesAreTwoRequestsToo() {
        FakeSeries series = bench.list.series("hw: many", Samples.ALICE, 1, 5000);
        for (int number = 1; number <= 5000; number++) {
            Samples.fix(bench.list, series, number);
        }
        bench.mailbag.begins(series.id);

        Snapshot snapshot = bench.read(series);

        assertThat(snapshot.patches()).hasSize(5000);
        assertThat(snapshot.patches())
                .extracting(Patch::subject)
                .startsWith("hw: fix 1")
                .endsWith("hw: fix 5000");
        assertThat(bench.fake.calls()).containsOnlyKeys("project", "series", "mbox");
    }

    @Test
    void oneMailWithThousandsOfPatchesAttachedIsRead() {
        FakeSeries series = bench.list.series("hw: attached", Samples.ALICE, 1, 1);
        StringBuilder attached = new StringBuilder("Please find them attached.\n\n");
        for (int number = 1; number <= 5000; number++) {
            attached.append(
                            "From %040x Mon Sep 17 00:00:00 2001\nFrom: %s\nSubject: [PATCH %d/5000] hw: %d\n\nIt was wrong.\n\n"
                                    .formatted(number, Samples.ALICE, number, number))
                    .append(Samples.SIGNED)
                    .append("\n---\n\n")
                    .append(Samples.diff("hw/file" + number + ".c"))
                    .append("\n");
        }
        bench.list.patch(series, 1, "hw: attached", attached.toString(), Samples.diff("hw/file0.c"));

        Snapshot snapshot = bench.read(series);

        assertThat(snapshot.patches()).hasSize(5000);
        assertThat(snapshot.patches()).extracting(Patch::id).doesNotHaveDuplicates();
        assertThat(snapshot.patches())
                .extracting(Patch::subject)
                .startsWith("hw: 1")
                .endsWith("hw: 5000");
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

        series.date = "2096-02-19T10:00:00";
        bench.poll();

        assertThat(bench.read(series).patches()).hasSize(1);
        Samples.fix(bench.list, bench.list.series("hw: now", Samples.ALICE, 1, 1), 1);
        bench.poll();
        assertThat(bench.rung()).as("events go by the server's clock").containsExactly(1L, 2L);
    }

    @Test
    void aMessageIdFullOfSlashesIsAnId() {
        bench.list.prefix = "a/b%2Fc%252F?d#";
        bench.restart(given -> given.bundle = Optional.of("ai-declared"));
        FakeSeries series = Samples.series(bench.list, "hw: fixes", 2);
        bench.poll();

        Snapshot snapshot = bench.read(series);
        String id = snapshot.patches().getFirst().id();
        Written bundled = bench.patchwork().forge().write(snapshot.id(), new Write.SetBundle(Set.of(id), Set.of()));

        assertThat(id).isEqualTo(series.patches.getFirst().msgid).startsWith("<a/b%2Fc");
        assertThat(bundled).isInstanceOf(Written.Done.class);
        assertThat(bench.list.bundles().getFirst().patches()).containsExactly(1L);
        assertThat(bench.fake.lines()).noneMatch(line -> line.contains("b%"));
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
