package dev.candor.web;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/**
 * Added lines by kind, as one bar.
 *
 * @param parts those with lines, in the document's order
 */
record Kinds(List<Part> parts) {
    private static final int WIDTH = 1000;
    private static final List<String> KNOWN = List.of("code", "tests", "docs", "build", "generated", "data");

    /**
     * One kind's part of the bar.
     *
     * @param tone the style sheet's name of the shade
     */
    record Part(String kind, String tone, int x, int width, String lines) {}

    static Kinds of(Map<String, Integer> added) {
        long all = added.values().stream()
                .filter(lines -> lines > 0)
                .mapToLong(Integer::longValue)
                .sum();
        List<Part> parts = new ArrayList<>();
        long before = 0;
        for (var kind : added.entrySet()) {
            if (kind.getValue() > 0) {
                int x = (int) (WIDTH * before / all);
                before += kind.getValue();
                String name = Text.line(kind.getKey(), 20);
                String tone = KNOWN.contains(name) ? name : "other";
                parts.add(new Part(name, tone, x, (int) (WIDTH * before / all) - x, "%,d".formatted(kind.getValue())));
            }
        }
        return new Kinds(parts);
    }
}
