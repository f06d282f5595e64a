package dev.candor.evidence;

import java.util.List;

/** What speaks for AI use and what was looked at and set aside. */
public record Evidence(List<Mark> marks, List<Ignored> ignored) {
    public static final Evidence NONE = new Evidence(List.of(), List.of());

    public Evidence {
        marks = List.copyOf(marks);
        ignored = List.copyOf(ignored);
    }
}
