package dev.candor.web;

import com.fasterxml.jackson.annotation.JsonSetter;
import com.fasterxml.jackson.annotation.Nulls;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.json.JsonMapper;
import dev.candor.document.Document;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * Reads the documents that the ledger keeps, also those of older and newer versions: what they lack is empty, what they
 * have besides is passed over.
 */
final class Stored {
    private static final ObjectMapper JSON = JsonMapper.builder()
            .disable(DeserializationFeature.FAIL_ON_UNKNOWN_PROPERTIES)
            .withConfigOverride(List.class, o -> o.setSetterInfo(JsonSetter.Value.forValueNulls(Nulls.AS_EMPTY)))
            .withConfigOverride(Map.class, o -> o.setSetterInfo(JsonSetter.Value.forValueNulls(Nulls.AS_EMPTY)))
            .withConfigOverride(String.class, o -> o.setSetterInfo(JsonSetter.Value.forValueNulls(Nulls.AS_EMPTY)))
            .build();

    private Stored() {}

    /** Empty when the text is no document; strings that the document has as null are empty. */
    static Optional<Document> document(String text) {
        return tree(text).filter(tree -> tree.path("policy").isObject()).flatMap(Stored::bound);
    }

    /** Empty when the text is no JSON object. */
    static Optional<JsonNode> tree(String text) {
        try {
            return Optional.of(JSON.readTree(text)).filter(JsonNode::isObject);
        } catch (JsonProcessingException unreadable) {
            return Optional.empty();
        }
    }

    private static Optional<Document> bound(JsonNode tree) {
        try {
            return Optional.of(JSON.treeToValue(tree, Document.class));
        } catch (JsonProcessingException unreadable) {
            return Optional.empty();
        }
    }
}
