package dev.candor.app;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import dev.candor.gitlab.FakeGitLab;
import dev.candor.gitlab.FakeMergeRequest;
import dev.candor.gitlab.FakeProject;
import dev.candor.gitlab.Samples;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The built jar on its embedded database is killed in the midst of a hundred rings; nothing is lost and nothing doubled. */
class KilledIT {
    private static final int REQUESTS = 100;

    @TempDir
    Path folder;

    private final HttpClient http = HttpClient.newHttpClient();
    private FakeGitLab gitlab;
    private FakeProject project;
    private BuiltJar bot;

    @BeforeEach
    void start() throws Exception {
        gitlab = FakeGitLab.start();
        project = gitlab.project(7, "demo/demo");
        for (int i = 1; i <= REQUESTS; i++) {
            project.mergeRequest(i)
                    .title("hw: tidy " + i)
                    .commit(
                            Samples.sha(i),
                            "hw: tidy\n\nIt was untidy.\n\nCo-Authored-By: Claude <noreply@anthropic.com>\n"
                                    + "Signed-off-by: Ada Example <ada@example.org>\n",
                            Samples.diff("hw/a.c"));
        }
        bot = BuiltJar.serving(gitlab, folder);
    }

    @AfterEach
    void stop() {
        bot.kill();
        gitlab.close();
    }

    @Test
    void everyAcknowledgedRingIsAnsweredOnce() throws Exception {
        List<Integer> acknowledged = new ArrayList<>();
        for (int i = 1; i <= REQUESTS; i++) {
            assertThat(ring(i)).as("answer to ring %d", i).isEqualTo(202);
            acknowledged.add(i);
            if (i == 60) {
                bot.kill();
                bot = BuiltJar.serving(gitlab, folder);
            }
        }
        bot.kill();
        bot = BuiltJar.serving(gitlab, folder);

        await().atMost(Duration.ofMinutes(4))
                .pollInterval(Duration.ofMillis(200))
                .untilAsserted(() -> {
                    for (int i : acknowledged) {
                        FakeMergeRequest request = project.mergeRequest(i);
                        assertThat(request.notes()).as("notes of %d", i).hasSize(1);
                        assertThat(project.statuses(request.head()).stream()
                                        .map(FakeProject.FakeStatus::description)
                                        .distinct())
                                .as("statuses of %d", i)
                                .containsExactly("advice: 2 points to put right: disclosure missing, ai credit");
                    }
                });
        assertThat(acknowledged)
                .allSatisfy(
                        i -> assertThat(project.statuses(project.mergeRequest(i).head()))
                                .as("status rows of %d", i)
                                .hasSize(1));
    }

    private int ring(int number) throws Exception {
        var request = HttpRequest.newBuilder(URI.create(bot.url() + "/hooks/gitlab/lab"))
                .header("Content-Type", "application/json")
                .header("X-Gitlab-Event", "Merge Request Hook")
                .header("X-Gitlab-Token", BuiltJar.HOOK_TOKEN)
                .POST(BodyPublishers.ofString(project.mergeRequest(number).hook("open")))
                .build();
        return http.send(request, BodyHandlers.ofString()).statusCode();
    }
}
