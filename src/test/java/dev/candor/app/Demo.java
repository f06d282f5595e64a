package dev.candor.app;

import static org.awaitility.Awaitility.await;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.json.JsonMapper;
import com.github.tomakehurst.wiremock.WireMockServer;
import com.github.tomakehurst.wiremock.core.WireMockConfiguration;
import java.io.IOException;
import java.io.InputStream;
import java.net.URI;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;

/** The forges of the demo, and the built jar that follows them as {@code ./mvnw quarkus:dev} configures it. */
final class Demo implements AutoCloseable {
    private static final Path FILES = Path.of("src/demo").toAbsolutePath();
    private static final int SUBMISSIONS = 5;
    private static final JsonMapper JSON = JsonMapper.builder().build();

    private final WireMockServer forges;
    private final BuiltJar bot;

    private Demo(WireMockServer forges, BuiltJar bot) {
        this.forges = forges;
        this.bot = bot;
    }

    /**
     * Starts it and waits until all is judged.
     *
     * @param folder to run in; files are named in full, because it is another
     */
    static Demo start(Path folder) throws IOException {
        var forges = new WireMockServer(
                WireMockConfiguration.options().dynamicPort().usingFilesUnderDirectory(FILES.toString()));
        forges.start();
        List<String> configured = List.of(
                "-Dquarkus.profile=dev",
                "-Dquarkus.wiremock.devservices.port=" + forges.port(),
                "-Dcandor.patchwork.list.maintainers=" + FILES.resolve("__files/MAINTAINERS"));
        var demo = new Demo(forges, BuiltJar.serving(folder, configured));
        await().atMost(Duration.ofMinutes(1))
                .pollInterval(Duration.ofMillis(200))
                .until(() -> demo.submissions().size() == SUBMISSIONS);
        return demo;
    }

    String url() {
        return bot.url();
    }

    /** What is judged, as the API lists it. */
    JsonNode submissions() throws IOException {
        try (InputStream listing =
                URI.create(url() + "/api/v1/submissions").toURL().openStream()) {
            return JSON.readTree(listing).path("items");
        }
    }

    /** Calls that the demo has no answer to. */
    List<String> unanswered() {
        return forges.findAllUnmatchedRequests().stream().map(String::valueOf).toList();
    }

    @Override
    public void close() {
        bot.kill();
        forges.stop();
    }
}
