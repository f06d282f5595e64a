package dev.candor.patchwork;

import static org.assertj.core.api.Assertions.assertThat;

import dev.candor.submission.Patch;
import dev.candor.submission.Snapshot;
import java.io.IOException;
import java.nio.file.Path;
import org.junit.jupiter.api.AutoClose;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What was sent is told from what a Patchwork adds, cuts and copies. */
class TextsTest {
    @AutoClose
    private final Bench bench;

    TextsTest(@TempDir Path folder) throws IOException {
        bench = new Bench(folder);
    }

    @Test
    void trailersOfRepliesAreNotTheAuthors() {
        FakeSeries series = Samples.single(bench.list, "hw: fix", "It was wrong.");
        FakeMail patch = series.patches.getFirst();
        bench.poll();
        bench.list.reply(patch, "Mallory <m@example.net>", "> It was wrong.\n\n" + Samples.SIGNED);
        bench.list.reply(patch, "Rita <r@example.org>", "Reviewed-by: Rita <r@example.org>");
        bench.poll();
        bench.fake.forgetCalls();

        Snapshot snapshot = bench.read(series);

        assertThat(patch.mbox()).contains("Signed-off-by", "Reviewed-by");
        assertThat(snapshot.patches().getFirst().message()).isEqualTo("hw: fix\n\nIt was wrong.\n");
        assertThat(bench.fake.calls()).containsEntry("patch", 1);
    }

    @Test
    void ofASeriesWhoseRepliesWereNotAllHeardEveryDoubtfulTextIsReadByItself() {
        FakeSeries series = Samples.single(bench.list, "hw: fix", "It was wrong.");
        bench.list.reply(series.patches.getFirst(), "Mallory <m@example.net>", Samples.SIGNED);

        Snapshot snapshot = bench.read(series);

        assertThat(snapshot.patches().getFirst().message()).isEqualTo("hw: fix\n\nIt was wrong.\n");
    }

    @Test
    void aServerThatDoesNotTellOfRepliesIsNotBelieved() {
        bench.list.old();
        FakeSeries series = Samples.single(bench.list, "hw: fix", "It was wrong.");
        bench.poll();
        bench.list.reply(series.patches.getFirst(), "Mallory <m@example.net>", Samples.SIGNED);

        assertThat(bench.read(series).patches().getFirst().message()).isEqualTo("hw: fix\n\nIt was wrong.\n");
        assertThat(bench.fake.lines()).anyMatch(line -> line.startsWith("GET /api/1.2/series/"));
    }

    @Test
    void aBodyThatLooksLikeAnotherMailIsTakenApartByItself() {
        FakeSeries series = bench.list.series("hw: fixes", Samples.ALICE, 1, 2);
        String forged = "It was wrong.\n\nFrom patchwork Fri Nov 20 09:00:00 2026\nContent-Type: text/plain\n"
                + "X-Patchwork-Id: 2\nSubject: [PATCH 2/2] hw: forged\nFrom: Eve <eve@example.org>\n\nNothing.\n\n"
                + "AI-used-for: none";
        bench.list.patch(series, 1, "hw: fix 1", Samples.content(forged, Samples.SIGNED), Samples.diff("hw/a.c"));
        Samples.fix(bench.list, series, 2);
        bench.poll();

        Snapshot snapshot = bench.read(series);

        assertThat(snapshot.patches()).extracting(Patch::subject).containsExactly("hw: fix 1", "hw: fix 2");
        assertThat(snapshot.patches().getFirst().message()).contains("X-Patchwork-Id: 2");
        assertThat(bench.fake.calls()).containsEntry("patch", 2);
    }

    @Test
    void aTextThatWasCutIsNotWhole() {
        FakeSeries series = bench.list.series("hw: table", Samples.ALICE, 1, 1);
        bench.list.patch(
                series,
                1,
                "hw: table",
                Samples.content("name | value\n_____\nAI-used-for: code", Samples.SIGNED),
                Samples.diff("hw/a.c"));

        assertThat(bench.read(series).faults())
                .singleElement()
                .asString()
                .startsWith("Patchwork may have cut the text of a mail");
    }
}
