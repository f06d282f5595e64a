package dev.candor.patchwork;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import java.util.Map;

/** An answer of {@link FakePatchwork}. */
record FakeAnswer(int status, String type, String body, Map<String, String> headers) {
    static FakeAnswer json(int status, JsonNode body) {
        return new FakeAnswer(status, "application/json", body.toString(), Map.of());
    }

    static FakeAnswer detail(int status, String words) {
        return json(status, JsonNodeFactory.instance.objectNode().put("detail", words));
    }

    /** What is wrong with one field. */
    static FakeAnswer field(String name, String words) {
        var body = JsonNodeFactory.instance.objectNode();
        body.putArray(name).add(words);
        return json(400, body);
    }

    static FakeAnswer html(int status) {
        return new FakeAnswer(
                status, "text/html; charset=utf-8", "<!doctype html><html><body>Oh</body></html>", Map.of());
    }

    static FakeAnswer text(String body) {
        return new FakeAnswer(200, "text/plain", body, Map.of());
    }
}
