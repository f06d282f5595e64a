package dev.candor.web;

import dev.candor.document.Document;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;

/**
 * Added lines by kind, in words and as one bar.
 *
 * @param words {@code 194 code, 1 docs, 25 not counted}; empty when nothing is added
 * @param parts those with lines, in the document's order; what counts as no kind last
 * @param uncounted whether some lines count as no kind
 */
record Kinds(String words, List<Part> parts, boolean uncounted) {
    private static final int WIDTH = 1000;
    private static final String NO_KIND = "not counted";
    private static final List<String> KNOWN = List.of("code", "tests", "docs", "build", "generated", "data");

    Kinds {
        parts = List.copyOf(parts);
    }

    /**
     * One kind's part of the bar.
     *
     * @param tone the style sheet's name of the shade
     */
    record Part(String kind, String tone, int x, int width, String lines) {}

    /** One kind's lines. */
    private record Lines(String kind, long count) {}

    /**
     * Sorts what a patch adds.
     *
     * @param counted by kind; empty when the patch's own diff was not needed
     */
    static Kinds of(Map<String, Integer> counted, List<Document.File> files) {
        List<Lines> lines = new ArrayList<>();
        counted.forEach((kind, count) -> lines.add(new Lines(Text.line(kind, 20), count)));
        long left = counted.isEmpty() ? 0 : added(files) - sum(lines);
        lines.add(new Lines(NO_KIND, left));
        lines.removeIf(kind -> kind.count() <= 0);
        return new Kinds(
                lines.stream()
                        .map(kind -> "%,d %s".formatted(kind.count(), kind.kind()))
                        .collect(Collectors.joining(", ")),
                parts(lines),
                left > 0);
    }

    private static List<Part> parts(List<Lines> lines) {
        long all = sum(lines);
        List<Part> parts = new ArrayList<>();
        long before = 0;
        for (Lines kind : lines) {
            int x = (int) (WIDTH * before / all);
            before += kind.count();
            String tone = KNOWN.contains(kind.kind()) ? kind.kind() : "other";
            parts.add(new Part(kind.kind(), tone, x, (int) (WIDTH * before / all) - x, "%,d".formatted(kind.count())));
        }
        return parts;
    }

    private static long added(List<Document.File> files) {
        return files.stream()
                .map(Document.File::added)
                .filter(Objects::nonNull)
                .mapToLong(Integer::longValue)
                .sum();
    }

    private static long sum(List<Lines> lines) {
        return lines.stream().mapToLong(Lines::count).sum();
    }
}
