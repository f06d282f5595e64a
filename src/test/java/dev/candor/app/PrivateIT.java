package dev.candor.app;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import dev.candor.gitlab.FakeGitLab;
import dev.candor.gitlab.FakeProject;
import dev.candor.gitlab.Samples;
import io.quarkus.test.oidc.server.OidcWiremockTestResource;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Optional;
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
        var visitor = visitor();
        for (String path : List.of("/", "/feed.atom", "/stats", "/stats/areas.csv", "/api/v1/submissions")) {
            assertThat(visitor.get(path).statusCode()).isEqualTo(200);
            assertThat(visitor.get(path).body())
                    .as(path)
                    .doesNotContain("demo/demo")
                    .doesNotContain("Fix 1");
        }
        assertThat(visitor.get(SUBMISSION).statusCode()).isEqualTo(404);
        assertThat(visitor.get("/api/v1" + SUBMISSION).statusCode()).isEqualTo(404);
        assertThat(visitor.get(SUBMISSION).body())
                .as("the same as for one that does not exist")
                .isEqualTo(visitor.get(SUBMISSION.replace("1", "2")).body().replace("demo 2", "demo 1"));
        assertThat(visitor.get("/").body()).doesNotContain("Log in");
        assertThat(visitor.get("/login").statusCode()).isEqualTo(401);
    }

    @Test
    void theReadTokenOpensIt() throws Exception {
        serve("private=demo/demo", "-Dcandor.web.read-token=" + READ_TOKEN);
        for (String path : List.of("/", "/feed.atom", "/api/v1/submissions", "/api/v1" + SUBMISSION)) {
            assertThat(visitor().get(path).body()).as(path).doesNotContain("Fix 1");
            assertThat(visitor().get(path, "Bearer " + READ_TOKEN).body())
                    .as(path)
                    .contains("Fix 1");
            assertThat(visitor()
                            .get(path, Visitor.basic("reader:" + READ_TOKEN))
                            .body())
                    .as(path)
                    .contains("Fix 1");
            assertThat(visitor().get(path, "Bearer wrong").statusCode()).isEqualTo(401);
            assertThat(visitor().get(path, Visitor.basic("reader:wrong")).body())
                    .doesNotContain("Fix 1");
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"groups=user", "users=Alice"})
    void aLoginOpensItToWhomTheConfigurationNames(String who) throws Exception {
        serve("private=true", Visitor.login(issuer, who));
        var visitor = visitor();
        assertThat(visitor.get("/").body()).contains("Log in").doesNotContain("Fix 1");

        assertThat(visitor.logIn(issuer)).contains("Fix 1").contains("Log out <bdi>alice</bdi>");
        assertThat(visitor.get(SUBMISSION).statusCode()).isEqualTo(200);
        assertThat(visitor.get("/stats").body()).contains("1 submission");

        assertThat(visitor.post("/logout").statusCode()).isEqualTo(303);
        assertThat(visitor.get("/").body()).contains("Log in").doesNotContain("Fix 1");
    }

    @Test
    void aLoginOpensNothingToAnybodyElse() throws Exception {
        serve("private=true", Visitor.login(issuer, "groups=maintainers"));

        assertThat(visitor().logIn(issuer)).contains("Log out <bdi>alice</bdi>").doesNotContain("Fix 1");
    }

    @Test
    void aForgedSessionIsNone() throws Exception {
        serve("private=true", Visitor.login(issuer, "groups=user"));
        var request = HttpRequest.newBuilder(URI.create(bot.orElseThrow().url() + "/"))
                .header("Cookie", "q_session_candor=eyJhbGciOiJub25lIn0.eyJwcmVmZXJyZWRfdXNlcm5hbWUiOiJhbGljZSJ9.")
                .build();
        HttpResponse<String> answer = visitor().browser().send(request, BodyHandlers.ofString());
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
                .until(() -> visitor().get("/q/metrics").body().contains("candor_inbox_answered 1.0")
                        || project.statuses(Samples.sha(1)).size() > posted);
    }

    private Visitor visitor() {
        return Visitor.of(bot.orElseThrow());
    }
}
