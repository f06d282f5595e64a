package dev.candor.patchwork;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import org.junit.jupiter.api.AutoClose;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A series that is pushed before the poller came to its events. */
class PushedSeriesTest {
    @AutoClose
    private final ListLab lab;

    PushedSeriesTest(@TempDir Path folder) throws IOException {
        lab = new ListLab(folder, "qemu-proposed", given -> {});
    }

    @Test
    void itCostsOneMoreRequestThanOneThatWasFollowed() {
        FakeSeries series = forty();
        push(series);

        assertThat(lab.fake.calls())
                .containsEntry("events", 1)
                .containsEntry("series", 1)
                .containsEntry("mbox", 1)
                .containsEntry("post-check", 40)
                .containsOnlyKeys("project", "events", "series", "mbox", "post-check");
    }

    @Test
    void thePollerThatComesToItsEventsDoesNotRingForThemAgain() {
        FakeSeries series = forty();
        push(series);
        lab.fake.forgetCalls();
        lab.work();
        lab.work();

        assertThat(lab.fake.calls()).containsOnlyKeys("events");
        assertThat(lab.ledger.history(Bench.id(series.id))).hasSize(1);
    }

    @Test
    void whatSomebodyRepliedMeanwhileIsNotTheAuthors() {
        FakeSeries series = forty();
        FakeMail answered = series.patches.get(6);
        lab.list.reply(answered, "Mallory <m@example.net>", "AI-used-for: none\nReviewed-by: Mallory <m@example.net>");
        push(series);

        assertThat(answered.mbox()).contains("Reviewed-by: Mallory");
        assertThat(lab.document(series)).doesNotContain("Mallory");
        assertThat(lab.fake.lines().stream()
                        .filter(line -> line.matches(".*/patches/\\d+/"))
                        .distinct())
                .as("of that one alone")
                .containsExactly("GET /api/1.3/patches/" + answered.id + "/");
    }

    @Test
    void aPatchThatComesLaterIsNotMissed() {
        FakeSeries series = forty();
        push(series);
        lab.list.patch(series, 41, "hw: more", Samples.content("It is late.", Samples.SIGNED), Samples.diff("b.c"));
        lab.work();

        assertThat(lab.list.checks(series.patches.getLast())).hasSize(1);
    }

    @Test
    void ofAnOldSeriesNothingIsTakenForGranted() {
        FakeSeries series = forty();
        for (int i = 0; i < 300; i++) {
            lab.list.pull("[PULL] queue " + i);
        }
        push(series);

        assertThat(lab.fake.calls()).containsEntry("events", 1).containsEntry("patch", 40);
        assertThat(lab.outcome(series)).isPresent();
    }

    @Test
    void aSeriesThatFillsPagesIsHeardPageByPage() {
        FakeSeries series = lab.list.series("hw: many", Samples.ALICE, 1, 300);
        for (int number = 1; number <= 300; number++) {
            Samples.fix(lab.list, series, number);
        }
        push(series);

        assertThat(lab.fake.calls()).containsEntry("events", 3).doesNotContainKey("patch");
    }

    private FakeSeries forty() {
        FakeSeries series = lab.list.series("hw: fixes", Samples.ALICE, 1, 40);
        for (int number = 1; number <= 40; number++) {
            Samples.fix(lab.list, series, number);
        }
        return series;
    }

    private void push(FakeSeries series) {
        lab.hook().answer("Bearer hush", ("{\"series\": " + series.id + "}").getBytes(UTF_8));
        lab.turns();
    }
}
