package dev.candor.app;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import com.networknt.schema.JsonSchemaFactory;
import com.networknt.schema.SpecVersion;
import com.networknt.schema.ValidationMessage;
import java.util.List;
import java.util.stream.StreamSupport;

/** The description of the API that the bot publishes, as somebody would read it who writes a client. */
final class PublishedApi {
    private static final ObjectMapper JSON = new ObjectMapper();

    private final JsonNode api;

    /** What a schema does not name may not be in an answer either. */
    PublishedApi(String text) throws JsonProcessingException {
        api = JSON.readTree(text);
        api.at("/components/schemas").forEach(schema -> {
            if (schema.has("properties")) {
                ((ObjectNode) schema).put("additionalProperties", false);
            }
        });
    }

    /** Those by name of which nothing is said. */
    List<String> hollow() {
        JsonNode schemas = api.at("/components/schemas");
        return names(schemas).stream()
                .filter(name -> !schemas.path(name).has("properties"))
                .toList();
    }

    /** What can be asked for by GET. */
    List<String> paths() {
        return names(api.path("paths")).stream()
                .filter(path -> api.path("paths").path(path).has("get"))
                .toList();
    }

    /** Whether it is said what is asked for and what each answer means. */
    boolean told(String path) {
        return !operation(path).path("summary").asText().isEmpty()
                && operation(path).path("responses").valueStream().allMatch(response -> response.has("description"));
    }

    /** The media types of an answer. */
    List<String> types(String path, int status) {
        return names(
                operation(path).path("responses").path(String.valueOf(status)).path("content"));
    }

    List<String> parameters(String path) {
        return StreamSupport.stream(operation(path).path("parameters").spliterator(), false)
                .map(parameter -> parameter.path("name").asText())
                .toList();
    }

    /** Where an answer is not as it is described; nothing when it is. */
    List<String> complaints(String path, int status, String answer) {
        JsonNode content =
                operation(path).path("responses").path(String.valueOf(status)).path("content");
        ObjectNode schema = JSON.createObjectNode().setAll((ObjectNode) content.at("/application~1json/schema"));
        if (!told(schema).has("properties")) {
            return List.of("nothing is said of it");
        }
        schema.set("components", api.path("components"));
        try {
            return JsonSchemaFactory.getInstance(SpecVersion.VersionFlag.V202012)
                    .getSchema(schema)
                    .validate(JSON.readTree(answer))
                    .stream()
                    .map(ValidationMessage::getMessage)
                    .toList();
        } catch (JsonProcessingException none) {
            return List.of("no JSON: " + answer);
        }
    }

    /** What a reference stands for. */
    private JsonNode told(JsonNode schema) {
        return schema.has("$ref") ? api.at(schema.path("$ref").asText().substring(1)) : schema;
    }

    private JsonNode operation(String path) {
        return api.path("paths").path(path).path("get");
    }

    private static List<String> names(JsonNode object) {
        return StreamSupport.stream(((Iterable<String>) object::fieldNames).spliterator(), false)
                .toList();
    }
}
