package dev.candor.app;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import dev.candor.gitlab.FakeGitLab;
import dev.candor.gitlab.FakeMergeRequest;
import dev.candor.gitlab.FakeMergeRequest.FakeNote;
import dev.candor.gitlab.FakeProject;
import dev.candor.gitlab.Samples;
import io.quarkus.test.oidc.server.OidcWiremockTestResource;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/**
 * The built jar with an author who was asked the same three times: who sees that number, and that it stands on that one
 * page and nowhere else.
 */
class RepeatsIT {
    private static final String READ_TOKEN = "a-read-token-nobody-guesses";
    private static final String SUBMISSION = "/submissions/lab/demo/demo/3";
    private static final String TOLD = "asked in 2 other submissions, not settled yet";
    private static final Pattern WORDS = Pattern.compile(
            "asked in|asked elsewhere|other submission|repeat|settled since|not settled", Pattern.CASE_INSENSITIVE);

    @TempDir
    private static Path folder;

    private static FakeGitLab gitlab;
    private static FakeProject project;
    private static OidcWiremockTestResource provider;
    private static String issuer;
    private static BuiltJar bot;

    @BeforeAll
    static void start() throws Exception {
        gitlab = FakeGitLab.start();
        project = gitlab.project(7, "demo/demo").label("ai-policy::fail");
        for (int number = 1; number <= 3; number++) {
            project.mergeRequest(number)
                    .title("Fix it")
                    .commit(Samples.sha(number), "hw: fix it\n\nBecause it was wrong.\n", Samples.diff("hw/file.c"));
        }
        provider = new OidcWiremockTestResource();
        issuer = provider.start().get("keycloak.url") + "/realms/quarkus";
        bot = BuiltJar.serving(
                gitlab,
                folder,
                Stream.concat(
                                Stream.of("-Dcandor.web.read-token=" + READ_TOKEN),
                                Visitor.login(issuer, "groups=user").lines())
                        .toArray(String[]::new));
        await().atMost(Duration.ofMinutes(1))
                .until(() -> stranger().get("/q/metrics").body().contains("candor_inbox_answered 3.0"));
    }

    @AfterAll
    static void stop() {
        bot.kill();
        gitlab.close();
        provider.stop();
    }

    @Test
    void whoSendsTheReadTokenSeesIt() throws Exception {
        assertThat(stranger().get(SUBMISSION, "Bearer " + READ_TOKEN).body()).contains(TOLD);
        assertThat(stranger()
                        .get(SUBMISSION, Visitor.basic("reader:" + READ_TOKEN))
                        .body())
                .contains(TOLD);
    }

    @Test
    void whoIsLoggedInAndNamedSeesIt() throws Exception {
        Visitor visitor = stranger();
        visitor.logIn(issuer);
        assertThat(visitor.get(SUBMISSION).body()).contains(TOLD);
        visitor.post("/logout");
        assertThat(visitor.get(SUBMISSION).body()).doesNotContainPattern(WORDS);
    }

    @Test
    void noStrangerSeesIt() throws Exception {
        assertThat(stranger().get(SUBMISSION).body()).contains("Fix it").doesNotContainPattern(WORDS);
        assertThat(stranger().get(SUBMISSION, Visitor.basic("reader:wrong")).body())
                .contains("Fix it")
                .doesNotContainPattern(WORDS);
        assertThat(stranger().get(SUBMISSION, "Bearer wrong").statusCode()).isEqualTo(401);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "/",
                "/?author=ada",
                "/stats",
                "/stats/time.csv",
                "/stats/areas.csv",
                "/feed.atom",
                "/feed.atom?author=ada",
                "/api/v1/submissions",
                "/api/v1/submissions?author=ada",
                "/api/v1/submissions/lab/demo/demo/3",
                "/api/v1/statistics",
                "/api/v1/openapi?format=json",
                "/q/metrics",
            })
    void noOtherPageFeedTableOrJsonHasIt(String path) throws Exception {
        for (String[] proof : List.of(new String[0], new String[] {"Bearer " + READ_TOKEN})) {
            var answer = stranger().get(path, proof);
            assertThat(answer.statusCode()).isEqualTo(200);
            assertThat(answer.body()).isNotEmpty().doesNotContainPattern(WORDS);
        }
    }

    @Test
    void theThirdNoteSaysWhatTheFirstSaid() {
        String first = note(1);
        assertThat(first).contains("Signed-off-by").doesNotContainPattern(WORDS);
        assertThat(note(3).replace("demo/3", "demo/1")).isEqualTo(first);
    }

    @Test
    void theThirdCheckSaysWhatTheFirstSaid() {
        var first = project.statuses(Samples.sha(1)).getLast();
        var third = project.statuses(Samples.sha(3)).getLast();
        assertThat(third.description()).isEqualTo(first.description()).doesNotContainPattern(WORDS);
    }

    @Test
    void theThirdHasTheLabelsOfTheFirst() {
        FakeMergeRequest third = project.mergeRequest(3);
        assertThat(third.labels())
                .isNotEmpty()
                .isEqualTo(project.mergeRequest(1).labels())
                .allSatisfy(label -> assertThat(label).doesNotContainPattern(WORDS));
    }

    private static String note(int number) {
        List<FakeNote> answers = project.mergeRequest(number).answers();
        assertThat(answers).hasSize(1);
        return answers.getFirst().body();
    }

    private static Visitor stranger() {
        return Visitor.of(bot);
    }
}
