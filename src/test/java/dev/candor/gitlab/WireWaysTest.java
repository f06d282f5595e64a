package dev.candor.gitlab;

import static com.github.tomakehurst.wiremock.client.WireMock.aResponse;
import static com.github.tomakehurst.wiremock.client.WireMock.get;
import static com.github.tomakehurst.wiremock.client.WireMock.getRequestedFor;
import static com.github.tomakehurst.wiremock.client.WireMock.okJson;
import static com.github.tomakehurst.wiremock.client.WireMock.urlEqualTo;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.github.tomakehurst.wiremock.WireMockServer;
import com.github.tomakehurst.wiremock.core.WireMockConfiguration;
import dev.candor.forge.ForgeException.Busy;
import dev.candor.forge.ForgeException.Refused;
import dev.candor.wire.Ask;
import dev.candor.wire.BaseUrl;
import dev.candor.wire.Credential;
import dev.candor.wire.Json;
import dev.candor.wire.Wire;
import java.util.List;
import org.junit.jupiter.api.Test;

/** Where calls go: the base URL, redirects, and from page to page. */
class WireWaysTest extends WireBench {
    @Test
    void aRedirectWithinTheSameApiIsFollowedForReads() {
        answer(aResponse().withStatus(301).withHeader("Location", server.baseUrl() + "/api/v4/projects/7"));
        server.stubFor(get(urlEqualTo("/api/v4/projects/7")).willReturn(okJson("{\"id\":3}")));

        assertThat(api.one(ASK, USER).id()).isEqualTo(3);
        assertThatThrownBy(() -> api.fine(Ask.write(Call.CREATE_NOTE, "POST", "projects/x", "{}")))
                .isInstanceOf(Busy.class);
    }

    @Test
    void noRedirectLeadsTheTokenElsewhere() {
        var stranger = new WireMockServer(WireMockConfiguration.options().dynamicPort());
        stranger.start();
        try {
            for (String place : List.of(
                    stranger.baseUrl() + "/api/v4/user",
                    server.baseUrl() + "/users/sign_in",
                    server.baseUrl() + "/api/v4/../../users/sign_in",
                    "//evil.example.org/api/v4/user",
                    "not a url")) {
                answer(aResponse().withStatus(302).withHeader("Location", place));
                assertThatThrownBy(() -> api.one(ASK, USER)).isInstanceOf(Busy.class);
            }
            assertThat(stranger.getAllServeEvents()).isEmpty();
            server.verify(0, getRequestedFor(urlEqualTo("/users/sign_in")));
        } finally {
            stranger.stop();
        }
    }

    @Test
    void pagesAreCountedAndLinksNotFollowed() {
        String items = "[{\"id\":1}]";
        server.stubFor(get(urlEqualTo("/api/v4/x?per_page=100&page=1"))
                .willReturn(okJson(items)
                        .withHeader("X-Next-Page", "2")
                        .withHeader("Link", "<https://evil.example.org/x?page=2>; rel=\"next\"")));
        server.stubFor(get(urlEqualTo("/api/v4/x?per_page=100&page=2"))
                .willReturn(okJson(items).withHeader("X-Next-Page", "")));

        assertThat(api.list(Call.NOTES, "x", Json.many(User.class)).whole()).hasSize(2);
    }

    @Test
    void withoutTheHeaderAFullPageHasAnother() {
        String full = "[" + "{\"id\":1},".repeat(99) + "{\"id\":1}]";
        server.stubFor(get(urlEqualTo("/api/v4/x?per_page=100&page=1")).willReturn(okJson(full)));
        server.stubFor(get(urlEqualTo("/api/v4/x?per_page=100&page=2")).willReturn(okJson("[]")));

        assertThat(api.list(Call.NOTES, "x", Json.many(User.class)).whole()).hasSize(100);
    }

    @Test
    void aPageThatPointsToItselfEndsTheList() {
        answer(okJson("[{\"id\":1}]").withHeader("X-Next-Page", "1"));

        assertThat(api.list(Call.NOTES, "x", Json.many(User.class)).whole()).hasSize(1);
    }

    @Test
    void aListWithoutEndIsAFault() {
        server.stubFor(get(urlEqualTo("/api/v4/x?per_page=100&page=1"))
                .willReturn(okJson("[{\"id\":1}]").withHeader("X-Next-Page", "2")));

        var pages = api.list(Call.NOTES, "x", Json.many(User.class), 1, all -> false);

        assertThat(pages.items()).hasSize(1);
        assertThat(pages.fault()).isPresent();
        assertThatThrownBy(pages::whole).isInstanceOf(Refused.class);
    }

    @Test
    void aBaseUrlMayHaveAPath() {
        try (Wire below = new Wire(
                BaseUrl.of(server.baseUrl() + "/gitlab/", "/api/v4/"),
                Credential.of("PRIVATE-TOKEN", TOKEN, TOKEN),
                bench)) {
            answer(okJson("{}"));
            below.send(ASK);
        }
        server.verify(getRequestedFor(urlEqualTo("/gitlab/api/v4/projects/7/merge_requests/1")));
    }
}
