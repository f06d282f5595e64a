package dev.candor.patchwork;

import static com.github.tomakehurst.wiremock.client.WireMock.any;
import static com.github.tomakehurst.wiremock.client.WireMock.anyUrl;
import static com.github.tomakehurst.wiremock.client.WireMock.get;
import static com.github.tomakehurst.wiremock.client.WireMock.notFound;
import static com.github.tomakehurst.wiremock.client.WireMock.ok;
import static com.github.tomakehurst.wiremock.client.WireMock.okJson;
import static com.github.tomakehurst.wiremock.client.WireMock.urlPathEqualTo;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import com.github.tomakehurst.wiremock.WireMockServer;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Objects;

/** Recorded answers of a real Patchwork, from the test resources. */
final class Recorded {
    private static final ObjectMapper JSON = new ObjectMapper();

    private Recorded() {}

    static String text(String file) {
        try (InputStream in = Recorded.class.getResourceAsStream("/patchwork/" + file)) {
            return new String(
                    Objects.requireNonNull(in, "no recording " + file).readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    static JsonNode json(String file) {
        try {
            return JSON.readTree(text(file));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    static JsonNode patch(long number) {
        return json("patches/" + number + ".json");
    }

    /** A server that knows one series of recorded patches. */
    static void serve(WireMockServer server, long series, long... patches) {
        String recorded = "series-" + series + ".json";
        boolean whole = Recorded.class.getResource("/patchwork/" + recorded) != null;
        String answer = whole ? text(recorded) : madeOf(series, patches).toString();
        server.stubFor(any(anyUrl()).atPriority(10).willReturn(notFound().withBody("<html>404</html>")));
        json(server, "projects/qemu/", text("project.json"));
        json(server, "series/" + series + "/", answer);
        server.stubFor(
                get(urlPathEqualTo("/series/" + series + "/mbox/")).willReturn(ok(text("series-" + series + ".mbox"))));
        for (long patch : patches) {
            json(server, "patches/" + patch + "/", text("patches/" + patch + ".json"));
        }
        json(server, "events/", "[]");
        json(server, "covers/1/", text("cover-1.json"));
        json(server, "covers/2/", text("cover-1.json"));
        json(server, "covers/3/", text("cover-1.json"));
    }

    static void json(WireMockServer server, String path, String body) {
        server.stubFor(get(urlPathEqualTo("/api/1.3/" + path)).willReturn(okJson(body)));
    }

    /** What the server would say of a series of one patch, for those whose own answer was not recorded. */
    private static ObjectNode madeOf(long series, long... patches) {
        JsonNode patch = patch(patches[0]);
        ObjectNode made = JSON.createObjectNode();
        made.put("id", series)
                .put("version", 1)
                .put("total", 1)
                .put("received_total", 1)
                .put("received_all", true);
        made.set("project", patch.get("project"));
        made.set("name", patch.get("name"));
        made.set("date", patch.get("date"));
        made.set("submitter", patch.get("submitter"));
        made.putNull("cover_letter");
        made.putArray("patches").add(patch);
        return made;
    }
}
