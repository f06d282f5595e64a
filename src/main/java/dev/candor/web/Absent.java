package dev.candor.web;

import java.util.List;

/** What is said of a submission that there is no verdict on. */
final class Absent {
    private Absent() {}

    /** @param tail what stood in the address after {@code submissions/} */
    static List<String> words(String tail) {
        return Site.submission(tail)
                .map(id -> List.of(
                        "There is no verdict on %s %d of the forge “%s”."
                                .formatted(id.project(), id.number(), id.forge()),
                        "Either it was not looked at yet, which takes a minute after it was opened or changed, or its"
                                + " project is private, or not one that this Candor serves."))
                .orElseGet(() -> List.of(
                        "The address “%s” names no submission; it should end in forge/project/number,".formatted(tail)
                                + " such as gitlab/qemu/qemu/17."));
    }
}
