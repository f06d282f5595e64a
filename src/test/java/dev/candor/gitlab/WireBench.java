package dev.candor.gitlab;

import static com.github.tomakehurst.wiremock.client.WireMock.any;
import static com.github.tomakehurst.wiremock.client.WireMock.anyUrl;

import com.github.tomakehurst.wiremock.WireMockServer;
import com.github.tomakehurst.wiremock.client.ResponseDefinitionBuilder;
import com.github.tomakehurst.wiremock.core.WireMockConfiguration;
import dev.candor.wire.Ask;
import dev.candor.wire.BaseUrl;
import dev.candor.wire.Credential;
import dev.candor.wire.Json;
import dev.candor.wire.Wire;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;

/** A wire to a server that answers as the test says. */
abstract class WireBench {
    static final String TOKEN = "glpat-secret";
    static final Ask ASK = Ask.get(Call.MERGE_REQUEST, "projects/7/merge_requests/1");
    static final Json.Reader<User> USER = Json.one(User.class);

    final Bench bench = new Bench();
    final WireMockServer server =
            new WireMockServer(WireMockConfiguration.options().dynamicPort());
    Wire wire;
    Api api;

    @BeforeEach
    void start() {
        server.start();
        wire = new Wire(BaseUrl.of(server.baseUrl(), "/api/v4/"), Credential.of("PRIVATE-TOKEN", TOKEN, TOKEN), bench);
        api = new Api(wire, new Failure(TOKEN, () -> bench.now));
    }

    @AfterEach
    void stop() {
        wire.close();
        server.stop();
    }

    void answer(ResponseDefinitionBuilder response) {
        server.stubFor(any(anyUrl()).atPriority(9).willReturn(response));
    }
}
