package dev.candor.app;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.json.JsonMapper;
import com.github.tomakehurst.wiremock.WireMockServer;
import com.github.tomakehurst.wiremock.core.WireMockConfiguration;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What a newcomer sees in the first minute: the forges of the demo, and what is said of each submission. */
class DemoIT {
    private static final Path DEMO = Path.of("src/demo").toAbsolutePath();
    private static final String LISTING = "/api/v1/submissions";

    @TempDir
    private Path folder;

    @Test
    void everySubmissionGetsTheVerdictThatTheReadmeTells() throws Exception {
        var forges = new WireMockServer(
                WireMockConfiguration.options().dynamicPort().usingFilesUnderDirectory(DEMO.toString()));
        forges.start();
        BuiltJar bot = BuiltJar.serving(folder, configured(forges.port()));
        try {
            await().atMost(Duration.ofMinutes(1))
                    .pollInterval(Duration.ofMillis(200))
                    .until(() -> verdicts(bot).size() == 5);
            assertThat(verdicts(bot))
                    .isEqualTo(Map.of(
                            "demo 101", "pass [] []",
                            "demo 102", "pass [AI: tests, ai-policy::ok] []",
                            "demo 103", "fail [AI: asked, ai-policy::fail] []",
                            "demo 104", "maintainer [AI: code, ai-policy::maintainer] [Bar board]",
                            "list 501", "fail [AI: asked, AI: tests, ai-policy::fail] [Fan controllers]"));
            assertThat(forges.findAllUnmatchedRequests())
                    .as("calls that the demo has no answer to")
                    .isEmpty();
        } finally {
            bot.kill();
            forges.stop();
        }
    }

    /** As {@code ./mvnw quarkus:dev} configures it; the bot runs in another folder, so the file is named in full. */
    private static List<String> configured(int port) {
        return List.of(
                "-Dquarkus.profile=dev",
                "-Dquarkus.wiremock.devservices.port=" + port,
                "-Dcandor.patchwork.list.maintainers=" + DEMO.resolve("__files/MAINTAINERS"));
    }

    /** By forge and number: the verdict, the labels and the areas. */
    private static Map<String, String> verdicts(BuiltJar bot) throws IOException, InterruptedException {
        var request = HttpRequest.newBuilder(URI.create(bot.url() + LISTING)).build();
        String body = HttpClient.newHttpClient()
                .send(request, BodyHandlers.ofString())
                .body();
        Map<String, String> all = new TreeMap<>();
        for (JsonNode item : JsonMapper.builder().build().readTree(body).path("items")) {
            all.put(
                    item.path("forge").asText() + " " + item.path("number").asText(),
                    "%s %s %s"
                            .formatted(
                                    item.path("verdict").asText(),
                                    words(item.path("labels")),
                                    words(item.path("areas"))));
        }
        return all;
    }

    private static List<String> words(JsonNode list) {
        return list.valueStream().map(JsonNode::asText).toList();
    }
}
