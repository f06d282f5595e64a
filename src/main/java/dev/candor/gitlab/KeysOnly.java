package dev.candor.gitlab;

import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonToken;
import com.fasterxml.jackson.databind.DeserializationContext;
import com.fasterxml.jackson.databind.JsonDeserializer;
import java.io.IOException;
import java.util.HashSet;
import java.util.Set;

/** Reads the names of an object's fields and passes over what they hold. Anything else than an object has none. */
final class KeysOnly extends JsonDeserializer<Set<String>> {
    @Override
    public Set<String> deserialize(JsonParser parser, DeserializationContext context) throws IOException {
        Set<String> keys = new HashSet<>();
        if (parser.currentToken() == JsonToken.START_OBJECT) {
            while (parser.nextToken() == JsonToken.FIELD_NAME) {
                keys.add(parser.currentName());
                parser.nextToken();
                parser.skipChildren();
            }
        } else {
            parser.skipChildren();
        }
        return keys;
    }

    @Override
    public Set<String> getNullValue(DeserializationContext context) {
        return Set.of();
    }

    @Override
    public Set<String> getEmptyValue(DeserializationContext context) {
        return Set.of();
    }
}
