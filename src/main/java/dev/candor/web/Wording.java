package dev.candor.web;

import java.util.Map;

/** What the pages call the filters; addresses call them by the contract's names. */
final class Wording {
    private static final Map<String, String> WORDS = Map.ofEntries(
            Map.entry("forge", "Forge"),
            Map.entry("project", "Project"),
            Map.entry("label", "Label"),
            Map.entry("verdict", "Verdict"),
            Map.entry("scope", "Kind of change"),
            Map.entry("area", "Area"),
            Map.entry("author", "Author"),
            Map.entry("maintainer", "Maintainer"),
            Map.entry("waiting", "Waiting for"),
            Map.entry("q", "Title contains"));

    private Wording() {}

    /** @param judged what the time is that is filtered by */
    static String of(String name, String judged) {
        return WORDS.getOrDefault(name, judged + " " + name);
    }

    static String of(String name) {
        return of(name, "");
    }
}
