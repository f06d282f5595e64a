package dev.candor.gitlab;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Objects;

/** Recorded answers and deliveries of a real GitLab, from the test resources. */
public final class Recorded {
    static final ObjectMapper JSON = new ObjectMapper();

    private Recorded() {}

    /** @param file such as {@code webhooks/mr-open.gitlab.com-2025.json} */
    public static String text(String file) {
        try (InputStream in = Recorded.class.getResourceAsStream("/gitlab/" + file)) {
            return new String(
                    Objects.requireNonNull(in, "no recording " + file).readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** The body of a recorded answer, ours to change. */
    static JsonNode body(String name) {
        return json(text("rest/" + name + ".json")).get("body");
    }

    static ObjectNode object(String name) {
        return (ObjectNode) body(name);
    }

    /** The first item of a recorded list. */
    static ObjectNode first(String name) {
        return (ObjectNode) body(name).get(0);
    }

    static JsonNode json(String text) {
        try {
            return JSON.readTree(text);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
