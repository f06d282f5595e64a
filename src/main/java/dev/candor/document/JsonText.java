package dev.candor.document;

import com.fasterxml.jackson.annotation.JsonProperty;
import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonGenerator;
import java.io.IOException;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.lang.reflect.Method;
import java.lang.reflect.RecordComponent;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * A record as the JSON that Jackson makes of it. For the command line: Jackson's data binding takes a third of a second to
 * start, its generator next to nothing.
 */
public final class JsonText {
    private static final JsonFactory JSON = new JsonFactory();

    private static final ClassValue<List<Field>> FIELDS = new ClassValue<>() {
        @Override
        protected List<Field> computeValue(Class<?> type) {
            return Stream.of(type.getRecordComponents()).map(Field::of).toList();
        }
    };

    private JsonText() {}

    private record Field(String name, Method accessor) {
        static Field of(RecordComponent component) {
            Method accessor = component.getAccessor();
            Optional<JsonProperty> named = Optional.ofNullable(accessor.getAnnotation(JsonProperty.class));
            return new Field(named.map(JsonProperty::value).orElse(component.getName()), accessor);
        }
    }

    /** On one line; of public records, strings, numbers, booleans, null, and lists and maps of these. */
    public static String of(Object document) {
        var text = new StringWriter();
        try (JsonGenerator json = JSON.createGenerator(text)) {
            write(json, document);
        } catch (IOException impossible) {
            throw new UncheckedIOException(impossible);
        }
        return text.toString();
    }

    private static void write(JsonGenerator json, @Nullable Object value) throws IOException {
        switch (value) {
            case null -> json.writeNull();
            case String text -> json.writeString(text);
            case Integer number -> json.writeNumber(number);
            case Long number -> json.writeNumber(number);
            case Double number -> json.writeNumber(number);
            case Boolean truth -> json.writeBoolean(truth);
            case List<?> list -> writeAll(json, list);
            case Map<?, ?> map -> writeAll(json, map);
            case Record document -> writeFields(json, document);
            default -> throw new IllegalArgumentException("no JSON for " + value.getClass());
        }
    }

    private static void writeAll(JsonGenerator json, List<?> list) throws IOException {
        json.writeStartArray();
        for (Object element : list) {
            write(json, element);
        }
        json.writeEndArray();
    }

    private static void writeAll(JsonGenerator json, Map<?, ?> map) throws IOException {
        json.writeStartObject();
        for (Map.Entry<?, ?> entry : map.entrySet()) {
            json.writeFieldName(String.valueOf(entry.getKey()));
            write(json, entry.getValue());
        }
        json.writeEndObject();
    }

    private static void writeFields(JsonGenerator json, Record document) throws IOException {
        json.writeStartObject();
        for (Field field : FIELDS.get(document.getClass())) {
            json.writeFieldName(field.name());
            try {
                write(json, field.accessor().invoke(document));
            } catch (ReflectiveOperationException hidden) {
                throw new IllegalArgumentException(document.getClass() + " cannot be read", hidden);
            }
        }
        json.writeEndObject();
    }
}
