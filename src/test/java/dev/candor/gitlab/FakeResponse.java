package dev.candor.gitlab;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.Map;

/** An answer of {@link FakeGitLab}. */
record FakeResponse(int status, String type, String body, Map<String, String> headers) {
    static FakeResponse of(Trouble.Answered trouble) {
        return new FakeResponse(trouble.status(), trouble.type(), trouble.body(), trouble.headers());
    }

    static FakeResponse json(int status, JsonNode body) {
        return new FakeResponse(status, "application/json", body.toString(), Map.of());
    }

    static FakeResponse text(String body) {
        return new FakeResponse(200, "text/plain", body, Map.of());
    }

    static FakeResponse message(int status, String message) {
        return json(status, Recorded.JSON.createObjectNode().put("message", message));
    }
}
