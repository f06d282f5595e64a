package dev.candor.app;

import static org.awaitility.Awaitility.await;

import dev.candor.gitlab.FakeGitLab;
import java.io.IOException;
import java.net.ServerSocket;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;

/** The jar that was built, as a process of its own. */
final class BuiltJar {
    static final Path JAR = Path.of(System.getProperty("built.jar", "target/quarkus-app/quarkus-run.jar"))
            .toAbsolutePath();
    static final String HOOK_TOKEN = "a-long-random-word";
    private static final HttpClient HTTP = HttpClient.newHttpClient();

    private final Process process;
    private final int port;
    private final Path log;

    private BuiltJar(Process process, int port, Path log) {
        this.process = process;
        this.port = port;
        this.log = log;
    }

    /** Starts the bot on a folder's embedded database and waits until it is ready. */
    static BuiltJar serving(FakeGitLab gitlab, Path folder, String... options) throws IOException {
        List<String> all = new ArrayList<>(List.of(
                "-Dcandor.gitlab.lab.url=" + gitlab.url(),
                "-Dcandor.gitlab.lab.token=" + FakeGitLab.TOKEN,
                "-Dcandor.gitlab.lab.webhook-token=" + HOOK_TOKEN,
                "-Dcandor.gitlab.lab.projects=demo/demo"));
        all.addAll(List.of(options));
        return serving(folder, all);
    }

    /** The same with nothing configured but a folder. */
    static BuiltJar serving(Path folder, List<String> options) throws IOException {
        BuiltJar bot = starting(folder, options);
        await().atMost(Duration.ofMinutes(1))
                .pollInterval(Duration.ofMillis(100))
                .until(bot::ready);
        return bot;
    }

    /** Starts the bot and does not wait. */
    static BuiltJar starting(Path folder, List<String> options) throws IOException {
        int port = freePort();
        Path log = folder.resolve("bot-" + port + ".log");
        List<String> command = new ArrayList<>(
                List.of(java(), "-Dquarkus.http.port=" + port, "-Dcandor.data=" + folder.resolve("data")));
        command.addAll(options);
        command.addAll(List.of("-jar", JAR.toString()));
        Process process = new ProcessBuilder(command)
                .directory(folder.toFile())
                .redirectErrorStream(true)
                .redirectOutput(log.toFile())
                .start();
        return new BuiltJar(process, port, log);
    }

    /** One of its other commands; what it says is dropped. */
    static Process command(String... words) throws IOException {
        List<String> command = new ArrayList<>(List.of(java(), "-jar", JAR.toString()));
        command.addAll(List.of(words));
        return new ProcessBuilder(command)
                .redirectOutput(ProcessBuilder.Redirect.DISCARD)
                .redirectError(ProcessBuilder.Redirect.DISCARD)
                .start();
    }

    private static String java() {
        return Path.of(System.getProperty("java.home"), "bin", "java").toString();
    }

    String url() {
        return "http://localhost:" + port;
    }

    long pid() {
        return process.pid();
    }

    /** SIGKILL: no shutdown hook runs, nothing is flushed. */
    void kill() {
        process.destroyForcibly();
        try {
            process.waitFor();
        } catch (InterruptedException stopped) {
            Thread.currentThread().interrupt();
        }
    }

    private boolean ready() throws InterruptedException {
        return status("/q/health/ready") == 200;
    }

    /**
     * What it answers to a path; 0 while it does not listen.
     *
     * @throws IllegalStateException when it has ended
     */
    int status(String path) throws InterruptedException {
        if (!process.isAlive()) {
            throw new IllegalStateException("the bot ended with " + process.exitValue() + ":\n" + said());
        }
        try {
            var request = HttpRequest.newBuilder(URI.create(url() + path))
                    .timeout(Duration.ofSeconds(5))
                    .build();
            return HTTP.send(request, BodyHandlers.discarding()).statusCode();
        } catch (IOException notYet) {
            return 0;
        }
    }

    private String said() {
        try {
            return Files.readString(log);
        } catch (IOException unread) {
            return "its log cannot be read: " + unread;
        }
    }

    private static int freePort() throws IOException {
        try (ServerSocket socket = new ServerSocket(0)) {
            return socket.getLocalPort();
        }
    }
}
