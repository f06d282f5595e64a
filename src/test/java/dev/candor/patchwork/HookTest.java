package dev.candor.patchwork;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import dev.candor.gitlab.Trouble;
import dev.candor.wire.Reply;
import java.io.IOException;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Optional;
import org.junit.jupiter.api.AutoClose;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class HookTest {
    @AutoClose
    private final Bench bench;

    HookTest(@TempDir Path folder) throws IOException {
        bench = new Bench(folder);
    }

    @Test
    void aSeriesIsRungWithoutAnyRequest() {
        assertThat(push("{\"series\": 12}")).isEqualTo(Reply.accepted("rung"));
        assertThat(bench.rung()).containsExactly(12L);
        assertThat(bench.fake.count()).isZero();
    }

    @Test
    void whatWasPushedGoesBeforeWhatNobodyWaitsFor() {
        FakeSeries pushed = Samples.series(bench.list, "hw: pushed", 2);
        FakeSeries found = Samples.series(bench.list, "hw: found", 2);
        bench.poll();
        bench.clock.pass(Duration.ofMinutes(1));
        bench.pauses.clear();

        push("{\"series\": 1}");
        bench.read(pushed);
        assertThat(bench.rings.getLast().urgent()).isTrue();
        assertThat(bench.pauses).as("all at once").isEmpty();

        bench.clock.pass(Duration.ofMinutes(1));
        bench.read(found);
        assertThat(bench.pauses)
                .as("one after the other, so that a push finds room")
                .isNotEmpty();
    }

    @Test
    void aPatchIsRungAsItsSeries() {
        Samples.series(bench.list, "hw: one", 2);
        Samples.series(bench.list, "hw: two", 2);

        assertThat(push("{\"patch\": 3}")).isEqualTo(Reply.accepted("rung"));
        assertThat(push("{\"patch\": 3, \"why\": [1]}")).isEqualTo(Reply.accepted("rung"));

        assertThat(bench.rung()).containsExactly(2L, 2L);
        assertThat(bench.fake.calls()).as("asked once").containsEntry("patch", 1);
    }

    @Test
    void aPatchThatIsNotThereIsIgnored() {
        assertThat(push("{\"patch\": 99}").status()).isEqualTo(202);
        assertThat(bench.rings).isEmpty();
    }

    @Test
    void aPatchworkThatDoesNotAnswerIsTriedLater() {
        Samples.series(bench.list, "hw: one", 2);
        bench.poll();
        bench.fake.next("patch", Trouble.html(502));
        Samples.series(bench.list, "hw: two", 2);

        assertThat(push("{\"patch\": 3}").status()).isEqualTo(503);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "no",
                "[]",
                "null",
                "{}",
                "{\"series\": 0}",
                "{\"series\": -3}",
                "{\"series\": \"12\"}",
                "{\"series\": 1.5}",
                "{\"series\": 12, \"patch\": 3}",
                "{\"series\": 99999999999999999999}",
                "{\"series\": null}",
                "{\"series\": [12]}",
                "{\"series\": 12} {\"series\": 13}",
                "[[[[[[",
            })
    void whatSaysNothingIsRefused(String body) {
        assertThat(push(body).status()).isEqualTo(400);
        assertThat(bench.rings).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "hush", "Bearer", "Bearer ", "Bearer hushh", "Token hush", "Basic aHVzaA=="})
    void whoDoesNotKnowTheTokenIsNotHeard(String authorization) {
        assertThat(bench.patchwork()
                        .hook()
                        .answer(authorization, "{\"series\": 12}".getBytes(UTF_8))
                        .status())
                .isEqualTo(401);
        assertThat(bench.rings).isEmpty();
    }

    @Test
    void withoutATokenThereIsNoHook() {
        bench.restart(given -> given.pushToken = Optional.empty());

        assertThat(bench.patchwork().hook().open()).isFalse();
        assertThat(bench.patchwork()
                        .hook()
                        .answer("Bearer ", "{\"series\": 12}".getBytes(UTF_8))
                        .status())
                .isEqualTo(401);
    }

    @Test
    void aRingThatCannotBeStoredIsAskedForAgain() {
        bench.broken = true;

        assertThat(push("{\"series\": 12}")).isEqualTo(Reply.unstored());
    }

    private Reply push(String body) {
        return bench.patchwork().hook().answer("Bearer hush", body.getBytes(UTF_8));
    }
}
