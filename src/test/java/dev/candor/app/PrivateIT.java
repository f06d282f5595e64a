package dev.candor.app;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import dev.candor.gitlab.FakeGitLab;
import dev.candor.gitlab.FakeProject;
import dev.candor.gitlab.Samples;
import io.quarkus.test.oidc.server.OidcWiremockTestResource;
import java.io.IOException;
import java.net.CookieManager;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Base64;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The built jar with a private project: who may see it, by which proof. */
class PrivateIT {
    private static final String READ_TOKEN = "a-read-token-nobody-guesses";
    private static final String SUBMISSION = "/submissions/lab/demo/demo/1";
    private static final Pattern REDIRECT = Pattern.compile("[?&](state|redirect_uri)=([^&]+)");

    @TempDir
    private Path folder;

    private static FakeGitLab gitlab;
    private static FakeProject project;
    private static OidcWiremockTestResource provider;
    private static String issuer;

    private Optional<BuiltJar> bot = Optional.empty();

    @BeforeAll
    static void start() throws Exception {
        gitlab = FakeGitLab.start();
        project = gitlab.project(7, "demo/demo");
        Samples.fix(project.mergeRequest(1), 1);
        provider = new OidcWiremockTestResource();
        Map<String, String> started = provider.start();
        issuer = started.get("keycloak.url") + "/realms/quarkus";
    }

    @AfterAll
    static void stop() {
        gitlab.close();
        provider.stop();
    }

    @AfterEach
    void kill() {
        bot.ifPresent(BuiltJar::kill);
    }

    @Test
    void aPrivateProjectIsNotShown() throws Exception {
        serve("private=true");
        var client = client();
        for (String path : List.of("/", "/feed.atom", "/stats", "/stats/areas.csv", "/api/v1/submissions")) {
            assertThat(get(client, path).statusCode()).isEqualTo(200);
            assertThat(get(client, path).body())
                    .as(path)
                    .doesNotContain("demo/demo")
                    .doesNotContain("Fix 1");
        }
        assertThat(get(client, SUBMISSION).statusCode()).isEqualTo(404);
        assertThat(get(client, "/api/v1" + SUBMISSION).statusCode()).isEqualTo(404);
        assertThat(get(client, SUBMISSION).body())
                .as("the same as for one that does not exist")
                .isEqualTo(get(client, SUBMISSION.replace("1", "2")).body().replace("demo 2", "demo 1"));
        assertThat(get(client, "/").body()).doesNotContain("Log in");
        assertThat(get(client, "/login").statusCode()).isEqualTo(401);
    }

    @Test
    void theReadTokenOpensIt() throws Exception {
        serve("private=demo/demo", "-Dcandor.web.read-token=" + READ_TOKEN);
        for (String path : List.of("/", "/feed.atom", "/api/v1/submissions", "/api/v1" + SUBMISSION)) {
            assertThat(get(client(), path).body()).as(path).doesNotContain("Fix 1");
            assertThat(get(client(), path, "Bearer " + READ_TOKEN).body())
                    .as(path)
                    .contains("Fix 1");
            assertThat(get(client(), path, "Basic " + basic("reader:" + READ_TOKEN))
                            .body())
                    .as(path)
                    .contains("Fix 1");
            assertThat(get(client(), path, "Bearer wrong").statusCode()).isEqualTo(401);
            assertThat(get(client(), path, "Basic " + basic("reader:wrong")).body())
                    .doesNotContain("Fix 1");
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"groups=user", "users=Alice"})
    void aLoginOpensItToWhomTheConfigurationNames(String who) throws Exception {
        serve("private=true", login(who));
        var client = client();
        assertThat(get(client, "/").body()).contains("Log in").doesNotContain("Fix 1");

        assertThat(logIn(client)).contains("Fix 1").contains("Log out <bdi>alice</bdi>");
        assertThat(get(client, SUBMISSION).statusCode()).isEqualTo(200);
        assertThat(get(client, "/stats").body()).contains("1 submission");

        assertThat(post(client, "/logout").statusCode()).isEqualTo(303);
        assertThat(get(client, "/").body()).contains("Log in").doesNotContain("Fix 1");
    }

    @Test
    void aLoginOpensNothingToAnybodyElse() throws Exception {
        serve("private=true", login("groups=maintainers"));

        assertThat(logIn(client())).contains("Log out <bdi>alice</bdi>").doesNotContain("Fix 1");
    }

    @Test
    void aForgedSessionIsNone() throws Exception {
        serve("private=true", login("groups=user"));
        var request = HttpRequest.newBuilder(URI.create(url() + "/"))
                .header("Cookie", "q_session_candor=eyJhbGciOiJub25lIn0.eyJwcmVmZXJyZWRfdXNlcm5hbWUiOiJhbGljZSJ9.")
                .build();
        HttpResponse<String> answer = client().send(request, BodyHandlers.ofString());
        assertThat(answer.statusCode()).isEqualTo(200);
        assertThat(answer.body()).contains("Log in").doesNotContain("Fix 1");
    }

    private void serve(String hidden, String... options) throws IOException {
        String[] all = java.util.stream.Stream.concat(
                        java.util.stream.Stream.of("-Dcandor.gitlab.lab." + hidden),
                        java.util.Arrays.stream(options).flatMap(option -> option.lines()))
                .toArray(String[]::new);
        int posted = project.statuses(Samples.sha(1)).size();
        bot = Optional.of(BuiltJar.serving(gitlab, folder, all));
        await().atMost(Duration.ofMinutes(1))
                .until(() -> get(client(), "/q/metrics").body().contains("candor_inbox_answered 1.0")
                        || project.statuses(Samples.sha(1)).size() > posted);
    }

    private static String login(String who) {
        return """
                -Dcandor.web.login.url=%s
                -Dcandor.web.login.client-id=candor
                -Dcandor.web.login.client-secret=a-secret-of-the-application
                -Dcandor.web.login.%s
                """.formatted(issuer, who);
    }

    /** Walks the way a browser is sent; the page at its end. */
    private String logIn(HttpClient client) throws Exception {
        String asked = location(get(client, "/login"));
        assertThat(asked).startsWith(issuer).contains("code_challenge_method=S256");
        StringBuilder said = new StringBuilder();
        REDIRECT.matcher(asked)
                .results()
                .forEach(part -> said.append(part.group().replace('?', '&')));
        String provided = issuer.substring(0, issuer.indexOf("/auth/")) + "/login?" + said.substring(1);
        HttpResponse<String> answered =
                client.send(HttpRequest.newBuilder(URI.create(provided)).build(), BodyHandlers.ofString());
        HttpResponse<String> step = fetch(client, location(answered));
        while (step.statusCode() / 100 == 3) {
            step = fetch(
                    client, URI.create(url() + "/login").resolve(location(step)).toString());
        }
        return step.body();
    }

    private String url() {
        return bot.orElseThrow().url();
    }

    private static String location(HttpResponse<String> answer) {
        return answer.headers()
                .firstValue("Location")
                .orElseThrow(() -> new AssertionError(answer.statusCode() + ": " + answer.body()));
    }

    private HttpResponse<String> get(HttpClient client, String path, String... authorization) throws Exception {
        var request = HttpRequest.newBuilder(URI.create(url() + path));
        for (String header : authorization) {
            request.header("Authorization", header);
        }
        return client.send(request.build(), BodyHandlers.ofString());
    }

    private static HttpResponse<String> fetch(HttpClient client, String address) throws Exception {
        return client.send(HttpRequest.newBuilder(URI.create(address)).build(), BodyHandlers.ofString());
    }

    private HttpResponse<String> post(HttpClient client, String path) throws Exception {
        var request = HttpRequest.newBuilder(URI.create(url() + path))
                .POST(HttpRequest.BodyPublishers.noBody())
                .build();
        return client.send(request, BodyHandlers.ofString());
    }

    private static HttpClient client() {
        return HttpClient.newBuilder()
                .version(HttpClient.Version.HTTP_1_1)
                .cookieHandler(new CookieManager())
                .build();
    }

    private static String basic(String pair) {
        return Base64.getEncoder().encodeToString(pair.getBytes(StandardCharsets.UTF_8));
    }
}
