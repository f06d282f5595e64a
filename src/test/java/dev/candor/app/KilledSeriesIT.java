package dev.candor.app;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import dev.candor.patchwork.FakePatchwork;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.Collections;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The built jar at a Patchwork: killed in the midst of a series, and pushed at while it has much to catch up with. */
class KilledSeriesIT {
    private static final int PATCHES = 40;
    private static final Duration SECOND = Duration.ofSeconds(1);

    @TempDir
    Path folder;

    private FakePatchwork patchwork;
    private BuiltJar bot;

    @BeforeEach
    void start() throws Exception {
        patchwork = FakePatchwork.start();
        bot = serving();
    }

    @AfterEach
    void stop() {
        bot.kill();
        patchwork.close();
    }

    @Test
    void everyPatchHasOneCheckWhenTheBotIsKilledInTheirMidst() throws Exception {
        long series = patchwork.send("hw: forty", PATCHES);
        await().atMost(Duration.ofMinutes(2))
                .pollInterval(Duration.ofMillis(10))
                .until(() -> posted(series) >= 12);
        bot.kill();
        assertThat(posted(series)).as("killed in its midst").isLessThan(PATCHES);
        bot = serving();
        await().atMost(Duration.ofMinutes(3))
                .pollInterval(Duration.ofMillis(100))
                .until(() -> Collections.min(patchwork.checks(series)) > 0);
        long after = patchwork.send("hw: and another", 1);
        await().atMost(Duration.ofMinutes(1)).until(() -> posted(after) == 1);

        assertThat(patchwork.checks(series)).hasSize(PATCHES).containsOnly(1);
        assertThat(patchwork.lines().stream().filter(line -> line.startsWith("POST")))
                .as("checks that were posted")
                .hasSize(PATCHES + 1);
        assertThat(closest()).as("five requests, also around a start").isGreaterThanOrEqualTo(SECOND);
    }

    @Test
    void aPushedSeriesWaitsForNoCatchUp() throws Exception {
        for (int i = 1; i <= 20; i++) {
            patchwork.send("hw: found " + i, 10);
        }
        await().atMost(Duration.ofMinutes(1)).until(() -> posted(1) > 0);
        long pushed = patchwork.send("hw: pushed", PATCHES);
        Instant before = Instant.now();
        assertThat(push(pushed)).isEqualTo(202);
        await().atMost(Duration.ofSeconds(20))
                .pollInterval(Duration.ofMillis(5))
                .until(() -> posted(pushed) > 0);
        Duration took = Duration.between(before, Instant.now());
        await().atMost(Duration.ofMinutes(1)).until(() -> Collections.min(patchwork.checks(pushed)) > 0);

        assertThat(took).isLessThan(Duration.ofSeconds(2));
        assertThat(posted(20)).as("the catch-up is still going on").isZero();
        assertThat(closest()).isGreaterThanOrEqualTo(SECOND);
    }

    private BuiltJar serving() throws Exception {
        return BuiltJar.serving(
                folder,
                List.of(
                        "-Dcandor.patchwork.list.url=" + patchwork.url(),
                        "-Dcandor.patchwork.list.token=" + FakePatchwork.TOKEN,
                        "-Dcandor.patchwork.list.project=qemu",
                        "-Dcandor.patchwork.list.poll-every=5s",
                        "-Dcandor.patchwork.list.push-token=" + BuiltJar.HOOK_TOKEN));
    }

    private int push(long series) throws Exception {
        var request = HttpRequest.newBuilder(URI.create(bot.url() + "/hooks/patchwork/list"))
                .header("Authorization", "Bearer " + BuiltJar.HOOK_TOKEN)
                .POST(BodyPublishers.ofString("{\"series\": " + series + "}"))
                .build();
        return HttpClient.newHttpClient().send(request, BodyHandlers.ofString()).statusCode();
    }

    private int posted(long series) {
        return patchwork.checks(series).stream().mapToInt(Integer::intValue).sum();
    }

    /** The shortest time in which the Patchwork saw five requests. */
    private Duration closest() {
        List<Instant> times = patchwork.times();
        Duration closest = Duration.ofDays(1);
        for (int i = 4; i < times.size(); i++) {
            Duration between = Duration.between(times.get(i - 4), times.get(i));
            closest = between.compareTo(closest) < 0 ? between : closest;
        }
        return closest;
    }
}
