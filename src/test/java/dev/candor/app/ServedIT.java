package dev.candor.app;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import dev.candor.gitlab.FakeGitLab;
import dev.candor.gitlab.FakeProject;
import dev.candor.gitlab.Samples;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublisher;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The built jar as operators and scripts meet it: every address of the contract answers. */
class ServedIT {
    @TempDir
    private static Path folder;

    private static final HttpClient HTTP =
            HttpClient.newBuilder().version(HttpClient.Version.HTTP_1_1).build();
    private static final Pattern DIGEST = Pattern.compile("sha256:[0-9a-f]+");
    private static FakeGitLab gitlab;
    private static FakeProject project;
    private static BuiltJar bot;

    @BeforeAll
    static void start() throws Exception {
        gitlab = FakeGitLab.start();
        project = gitlab.project(7, "demo/demo");
        Samples.fix(project.mergeRequest(1), 1);
        bot = BuiltJar.serving(gitlab, folder);
        await().atMost(Duration.ofMinutes(1))
                .until(() -> !project.statuses(Samples.sha(1)).isEmpty());
    }

    @AfterAll
    static void stop() {
        bot.kill();
        gitlab.close();
    }

    @Test
    void pagesAnswer() throws Exception {
        assertThat(get("/").statusCode()).isEqualTo(200);
        await().atMost(Duration.ofSeconds(20))
                .until(() -> get("/submissions/lab/demo/demo/1").statusCode() == 200);
        assertThat(get("/submissions/lab/demo/demo/1").body()).contains("Fix 1");
        assertThat(get("/submissions/lab/demo/demo/99").statusCode()).isEqualTo(404);
        assertThat(get("/feed.atom").statusCode()).isEqualTo(200);
        assertThat(get("/").headers().firstValue("Content-Security-Policy")).isPresent();
    }

    @Test
    void theApiAnswers() throws Exception {
        assertThat(get("/api/v1/submissions").body()).contains("\"items\"");
        assertThat(get("/api/v1/submissions?limit=201").statusCode()).isEqualTo(400);
        assertThat(get("/api/v1/submissions/lab/demo/demo/99").statusCode()).isEqualTo(404);
    }

    @Test
    void theApiAnswersAsItIsPublished() throws Exception {
        await().atMost(Duration.ofSeconds(20))
                .until(() -> get("/api/v1/submissions").body().contains("\"number\":1"));
        var published = new PublishedApi(get("/api/v1/openapi?format=json").body());

        assertThat(published.hollow()).isEmpty();
        assertThat(published.complaints("/api/v1/submissions", 200, body("/api/v1/submissions")))
                .isEmpty();
        assertThat(published.complaints("/api/v1/submissions/{tail}", 200, body("/api/v1/submissions/lab/demo/demo/1")))
                .isEmpty();
        assertThat(published.complaints("/api/v1/statistics", 200, body("/api/v1/statistics")))
                .isEmpty();
        assertThat(published.complaints("/api/v1/submissions", 400, body("/api/v1/submissions?limit=x")))
                .isEmpty();
        assertThat(published.complaints("/api/v1/submissions/{tail}", 404, body("/api/v1/submissions/lab/x/y/9")))
                .isEmpty();
    }

    @Test
    void everythingThatCanBeAskedForIsPublished() throws Exception {
        var published = new PublishedApi(get("/api/v1/openapi?format=json").body());

        assertThat(Routes.gets())
                .contains("/", "/stats/time.csv", "/submissions/{tail}")
                .hasSizeGreaterThan(10);
        assertThat(published.paths()).containsExactlyInAnyOrderElementsOf(Routes.gets());
        assertThat(published.paths()).allMatch(published::told);
    }

    @Test
    void everyListingTakesTheFiltersThatArePublished() throws Exception {
        var published = new PublishedApi(get("/api/v1/openapi?format=json").body());

        for (String path : List.of(
                "/",
                "/stats",
                "/stats/time.csv",
                "/stats/areas.csv",
                "/feed.atom",
                "/api/v1/submissions",
                "/api/v1/statistics")) {
            assertThat(published.parameters(path)).hasSize(14).contains("area", "waiting", "cursor");
            for (String name : published.parameters(path)) {
                assertThat(get(path + "?" + name + "=").statusCode())
                        .as(path + " by " + name)
                        .isIn(200, 303);
            }
        }
    }

    @Test
    void everyAnswerIsOfThePublishedKind() throws Exception {
        await().atMost(Duration.ofSeconds(20))
                .until(() -> get("/api/v1/submissions").body().contains("\"number\":1"));
        var published = new PublishedApi(get("/api/v1/openapi?format=json").body());
        Matcher digest = DIGEST.matcher(body("/api/v1/submissions"));
        assertThat(digest.find()).isTrue();

        for (String path : published.paths()) {
            if (!path.equals("/login")) {
                var answer = get(path.replace("{tail}", "lab/demo/demo/1").replace("{digest}", digest.group()));
                assertThat(answer.statusCode()).as(path).isEqualTo(200);
                assertThat(answer.headers()
                                .firstValue("Content-Type")
                                .orElse("")
                                .split(";")[0])
                        .as(path)
                        .isIn(published.types(path, 200));
            }
        }
    }

    private static String body(String path) throws Exception {
        return get(path).body();
    }

    /** Pages, their errors, tables, JSON, feeds, files, and what is not there. */
    @ParameterizedTest
    @ValueSource(
            strings = {
                "/",
                "/?limit=0",
                "/?q=",
                "/stats",
                "/stats/time.csv",
                "/stats/areas.csv?limit=0",
                "/submissions/lab/demo/demo/1",
                "/submissions/lab/demo/demo/99",
                "/policies/sha256%3Anone",
                "/no/such/page",
                "/login",
                "/api/v1/submissions",
                "/api/v1/submissions?limit=0",
                "/api/v1/submissions/lab/demo/demo/99",
                "/api/v1/statistics",
                "/api/v1/openapi",
                "/api/v1/none",
                "/feed.atom",
                "/feed.atom?limit=0",
                "/hooks/gitlab/lab",
                "/assets/candor.css",
                "/assets/lists.css",
                "/assets/candor.svg",
                "/assets/none.css",
                "/webjars/htmx.org/2.0.10/dist/htmx.min.js",
                "/q/health",
                "/q/health/ready",
                "/q/metrics",
                "/q/none",
                "/q",
                "/%",
                "/q/%zz",
                "/api/v1/%",
                "/assets%/",
                "/?q=%",
                "/|",
                "/submissions/lab/{demo}/^",
                "*",
                "x"
            })
    void everyAnswerTellsBrowsersWhatItNeverDoes(String path) throws Exception {
        var headers = RawHttp.get(bot.url(), path).headers();

        assertThat(headers.firstValue("Content-Security-Policy").orElse(""))
                .contains("default-src 'none'", "script-src 'self'", "frame-ancestors 'none'")
                .doesNotContain("unsafe", "http", "*");
        assertThat(headers.firstValue("X-Content-Type-Options")).contains("nosniff");
        assertThat(headers.firstValue("X-Frame-Options")).contains("DENY");
        assertThat(headers.firstValue("Referrer-Policy")).contains("no-referrer");
        assertThat(headers.firstValue("Cache-Control").orElse("none"))
                .as("what may be private is not kept by others")
                .matches(
                        path.startsWith("/assets/") || path.startsWith("/webjars/")
                                ? ".*"
                                : "private, no-cache|no-store");
    }

    @Test
    void whatIsNotThereIsSaidInTheReadersForm() throws Exception {
        assertThat(get("/no/such/page").statusCode()).isEqualTo(404);
        assertThat(get("/no/%3Csuch%3E/page").body()).contains("There is no such page", "/no/&lt;such&gt;/page");
        assertThat(get("/api/v1/none").statusCode()).isEqualTo(404);
        assertThat(get("/api/v1/none").body()).startsWith("{\"errors\":[");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "/%",
                "/submissions/lab/demo/%zz",
                "/stats/%",
                "/q/%f",
                "/assets/%",
                "/?q=%",
                "/stats?label=%",
                "*"
            })
    void anAddressThatCannotBeReadIsRefusedOnAPage(String path) throws Exception {
        var answer = RawHttp.get(bot.url(), path);
        assertThat(answer.status()).isEqualTo(400);
        assertThat(answer.headers().firstValue("Content-Type")).contains("text/html;charset=UTF-8");
        assertThat(answer.body())
                .contains("That address cannot be read", "“" + path + "” is malformed", "All submissions");
    }

    @ParameterizedTest
    @ValueSource(strings = {"/api/v1/%", "/api/v1/submissions?q=%f"})
    void programsAreToldSoAsJson(String path) throws Exception {
        var answer = RawHttp.get(bot.url(), path);
        assertThat(answer.status()).isEqualTo(400);
        assertThat(answer.headers().firstValue("Content-Type")).contains("application/json");
        assertThat(answer.body()).startsWith("{\"errors\":[\"The address “" + path + "” is malformed");
    }

    @Test
    void healthAndMetricsAnswer() throws Exception {
        assertThat(get("/q/health/live").statusCode()).isEqualTo(200);
        assertThat(get("/q/metrics").body()).contains("candor_inbox_rings", "candor_forge_calls_total");
    }

    @Test
    void hooksAreBelievedOnlyWithTheirToken() throws Exception {
        String open = project.mergeRequest(1).hook("open");
        assertThat(hook("lab", BuiltJar.HOOK_TOKEN, BodyPublishers.ofString(open)))
                .isEqualTo(202);
        assertThat(hook("lab", "wrong", BodyPublishers.ofString(open))).isEqualTo(401);
        assertThat(hook("other", BuiltJar.HOOK_TOKEN, BodyPublishers.ofString(open)))
                .isEqualTo(404);
        assertThat(hook("lab", BuiltJar.HOOK_TOKEN, BodyPublishers.ofString("no json")))
                .isEqualTo(400);
        assertThat(hook("lab", BuiltJar.HOOK_TOKEN, BodyPublishers.ofString("{\"object_kind\":\"strange\"}")))
                .isEqualTo(202);
        assertThat(hook("lab", BuiltJar.HOOK_TOKEN, BodyPublishers.ofByteArray(new byte[26 * 1024 * 1024])))
                .isEqualTo(413);
    }

    private static HttpResponse<String> get(String path) throws Exception {
        return HTTP.send(HttpRequest.newBuilder(URI.create(bot.url() + path)).build(), BodyHandlers.ofString());
    }

    private static int hook(String name, String token, BodyPublisher body) throws Exception {
        var request = HttpRequest.newBuilder(URI.create(bot.url() + "/hooks/gitlab/" + name))
                .header("Content-Type", "application/json")
                .header("X-Gitlab-Token", token)
                .POST(body)
                .build();
        return HTTP.send(request, BodyHandlers.ofString()).statusCode();
    }
}
