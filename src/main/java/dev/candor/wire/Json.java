package dev.candor.wire;

import com.fasterxml.jackson.annotation.JsonSetter;
import com.fasterxml.jackson.annotation.Nulls;
import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.StreamReadConstraints;
import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.ObjectReader;
import com.fasterxml.jackson.databind.ObjectWriter;
import com.fasterxml.jackson.databind.PropertyNamingStrategies;
import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.datatype.jdk8.Jdk8Module;
import java.io.IOException;
import java.util.List;
import java.util.SortedMap;
import org.jspecify.annotations.Nullable;

/**
 * How a forge's JSON is read: unknown fields are passed over, what is null or missing is empty, and neither depth nor
 * length of a hostile text costs more than its bytes.
 */
public final class Json {
    private static final int DEEPEST = 200;
    private static final int LONGEST_STRING = 26 << 20;

    private static final JsonMapper MAPPER = JsonMapper.builder(JsonFactory.builder()
                    .streamReadConstraints(StreamReadConstraints.builder()
                            .maxNestingDepth(DEEPEST)
                            .maxStringLength(LONGEST_STRING)
                            .build())
                    .build())
            .addModule(new Jdk8Module())
            .propertyNamingStrategy(PropertyNamingStrategies.SNAKE_CASE)
            .disable(DeserializationFeature.FAIL_ON_UNKNOWN_PROPERTIES)
            .enable(DeserializationFeature.FAIL_ON_TRAILING_TOKENS)
            .defaultSetterInfo(JsonSetter.Value.forValueNulls(Nulls.AS_EMPTY, Nulls.SKIP))
            .build();
    private static final ObjectWriter WRITER = MAPPER.writer();

    private Json() {}

    public static <T> Reader<T> one(Class<T> type) {
        return new Reader<>(MAPPER.readerFor(type));
    }

    public static <T> Reader<List<T>> many(Class<T> type) {
        return new Reader<>(MAPPER.readerForListOf(type));
    }

    public static String write(SortedMap<String, ?> fields) {
        try {
            return WRITER.writeValueAsString(fields);
        } catch (JsonProcessingException e) {
            throw new IllegalArgumentException("fields that are no JSON: " + fields.keySet(), e);
        }
    }

    /** Reads one type; an {@link ObjectReader} that knows its result. A bare {@code null} is no result. */
    public record Reader<T>(ObjectReader reader) {
        public T read(byte[] text) throws IOException {
            return there(reader.readValue(text));
        }

        public T read(String text) throws IOException {
            return there(reader.readValue(text));
        }

        private T there(@Nullable T read) throws IOException {
            if (read == null) {
                throw new IOException("null where something was expected");
            }
            return read;
        }
    }
}
