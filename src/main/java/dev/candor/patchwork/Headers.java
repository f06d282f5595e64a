package dev.candor.patchwork;

import java.util.List;
import java.util.Map;

/** Reads the headers of a mail as Patchwork gives them: a text, or a list of texts where one stands more than once. */
final class Headers {
    private Headers() {}

    /** All that stand under a name, the first in the mail first, unfolded. */
    static List<String> all(Map<String, Object> headers, String name) {
        return headers.entrySet().stream()
                .filter(header -> header.getKey().equalsIgnoreCase(name))
                .flatMap(header -> texts(header.getValue()).stream())
                .map(text -> text.replaceAll("\\s*\n\\s*", " "))
                .toList();
    }

    /** The one that counts where only one should be. */
    static String last(Object value) {
        List<String> texts = texts(value);
        return texts.isEmpty() ? "" : texts.getLast();
    }

    private static List<String> texts(Object value) {
        return value instanceof List<?> list
                ? list.stream().map(String::valueOf).toList()
                : List.of(String.valueOf(value));
    }
}
