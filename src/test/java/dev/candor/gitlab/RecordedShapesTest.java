package dev.candor.gitlab;

import static com.github.tomakehurst.wiremock.client.WireMock.aResponse;
import static com.github.tomakehurst.wiremock.client.WireMock.get;
import static com.github.tomakehurst.wiremock.client.WireMock.ok;
import static com.github.tomakehurst.wiremock.client.WireMock.okJson;
import static com.github.tomakehurst.wiremock.client.WireMock.post;
import static com.github.tomakehurst.wiremock.client.WireMock.put;
import static com.github.tomakehurst.wiremock.client.WireMock.urlMatching;
import static com.github.tomakehurst.wiremock.client.WireMock.urlPathEqualTo;
import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import com.github.tomakehurst.wiremock.WireMockServer;
import com.github.tomakehurst.wiremock.client.ResponseDefinitionBuilder;
import com.github.tomakehurst.wiremock.core.WireMockConfiguration;
import dev.candor.forge.Write.CreateNote;
import dev.candor.forge.Write.EditNote;
import dev.candor.forge.Write.PostCheck;
import dev.candor.forge.Write.SetLabels;
import dev.candor.forge.Written;
import dev.candor.submission.Check;
import java.util.Set;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** The adapter against answers as gitlab.com gave them, with their headers. */
class RecordedShapesTest {
    private static final String PROJECT = "/api/v4/projects/14233409";
    private static final String REQUEST = PROJECT + "/merge_requests/1";
    private static final String HEAD = "d490ec67dd98f69dfdc1732b98bb3189f0e0aace";

    private final WireMockServer server =
            new WireMockServer(WireMockConfiguration.options().dynamicPort());
    private GitLab gitlab;

    @BeforeEach
    void start() {
        server.start();
        gitlab = new Bench().gitlab(server.baseUrl(), "14233409");
    }

    @AfterEach
    void stop() {
        gitlab.close();
        server.stop();
    }

    @Test
    void anOpenMergeRequestIsRead() {
        ObjectNode open = Recorded.object("merge-request").put("state", "opened");
        server.stubFor(get(urlPathEqualTo(REQUEST)).willReturn(okJson(open.toString())));
        server.stubFor(get(urlPathEqualTo(REQUEST + "/commits")).willReturn(recorded("commits")));
        server.stubFor(get(urlPathEqualTo(REQUEST + "/raw_diffs")).willReturn(ok(Samples.diff("README.md"))));
        server.stubFor(get(urlMatching(PROJECT + "/repository/files/\\.gitlab%2Fai-policy\\.yml/raw\\?ref=.*"))
                .willReturn(recorded("file-404")));

        var snapshot = gitlab.forge().read(Bench.look("14233409", 1));

        assertThat(snapshot.head()).isEqualTo(HEAD);
        assertThat(snapshot.author().username()).isEqualTo("lbarcziova");
        assertThat(snapshot.surface().labels()).containsExactlyInAnyOrder("test_lb1", "test_lb2");
        assertThat(snapshot.patches()).singleElement().satisfies(patch -> {
            assertThat(patch.message()).isEqualTo("Got to merge something\n");
            assertThat(patch.author()).hasToString("Matej Focko <matej.focko@outlook.com>");
        });
        assertThat(snapshot.policy()).isEmpty();
        assertThat(snapshot.faults()).isEmpty();
        assertThat(snapshot.diff().whole()).isTrue();
    }

    @Test
    void aMergedOneIsNotOpen() {
        server.stubFor(get(urlPathEqualTo(REQUEST)).willReturn(recorded("merge-request")));

        assertThat(gitlab.forge().read(Bench.look("14233409", 1)).open()).isFalse();
    }

    @Test
    void writesAreUnderstood() {
        server.stubFor(post(urlPathEqualTo(REQUEST + "/notes")).willReturn(recorded("post-note-201")));
        server.stubFor(put(urlPathEqualTo(REQUEST + "/notes/252289087")).willReturn(recorded("put-note")));
        server.stubFor(put(urlPathEqualTo(REQUEST)).willReturn(recorded("put-merge-request")));
        server.stubFor(get(urlPathEqualTo(REQUEST)).willReturn(recorded("merge-request")));
        server.stubFor(post(urlPathEqualTo(PROJECT + "/statuses/" + HEAD)).willReturn(recorded("post-status-201")));
        var forge = gitlab.forge();
        var id = Bench.id("14233409", 1);

        assertThat(forge.write(id, new CreateNote("hello"))).isEqualTo(new Written.Done("664139821"));
        assertThat(forge.write(id, new EditNote("252289087", "hello"))).isEqualTo(new Written.Done("252289087"));
        assertThat(forge.write(id, new SetLabels(Set.of(), Set.of("test_lb1")))).isEqualTo(new Written.Done(""));
        assertThat(forge.write(id, new PostCheck(HEAD, new Check(Check.State.SUCCESS, "fine", "https://c"))))
                .isEqualTo(new Written.Done("711150780"));
    }

    @Test
    void theRecordedListOfNotesAndStatusesIsUnderstood() {
        ObjectNode open = Recorded.object("merge-request").put("state", "opened");
        server.stubFor(get(urlPathEqualTo(REQUEST)).willReturn(okJson(open.toString())));
        server.stubFor(get(urlPathEqualTo(REQUEST + "/commits")).willReturn(recorded("commits")));
        server.stubFor(get(urlPathEqualTo(REQUEST + "/raw_diffs")).willReturn(ok(Samples.diff("README.md"))));
        server.stubFor(get(urlMatching(PROJECT + "/repository/files/.*")).willReturn(recorded("file-404")));
        server.stubFor(get(urlPathEqualTo("/api/v4/user")).willReturn(recorded("user")));
        server.stubFor(get(urlPathEqualTo(REQUEST + "/notes")).willReturn(recorded("notes")));
        server.stubFor(get(urlPathEqualTo(PROJECT + "/repository/commits/" + HEAD + "/statuses"))
                .willReturn(recorded("statuses")));

        var surface = gitlab.forge()
                .read(Bench.look("14233409", 1, Bench.uncertain(), patch -> false))
                .surface();

        assertThat(surface.note()).isEmpty();
        assertThat(surface.checkpoints())
                .singleElement()
                .satisfies(place -> assertThat(place.standing()).isEmpty());
    }

    @Test
    void theRecordedListOfMergeRequestsIsSwept() {
        server.stubFor(get(urlPathEqualTo("/api/v4/user")).willReturn(recorded("user")));
        server.stubFor(get(urlPathEqualTo(PROJECT + "/labels")).willReturn(okJson("[]")));
        server.stubFor(get(urlPathEqualTo(PROJECT + "/merge_requests")).willReturn(recorded("merge-requests")));
        server.stubFor(get(urlMatching(PROJECT + "/repository/files/.*")).willReturn(recorded("file-404")));

        Swept swept = gitlab.sweep().run();

        assertThat(swept.rung()).isEqualTo(Recorded.body("merge-requests").size());
        assertThat(swept.troubles()).isEmpty();
    }

    private static ResponseDefinitionBuilder recorded(String name) {
        JsonNode whole = Recorded.json(Recorded.text("rest/" + name + ".json"));
        var response = aResponse()
                .withStatus(whole.get("status").intValue())
                .withBody(whole.get("body").toString());
        whole.get("headers")
                .properties()
                .forEach(header ->
                        response.withHeader(header.getKey(), header.getValue().textValue()));
        return response;
    }
}
