package dev.candor.web;

import dev.candor.document.Document;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/**
 * What a rule says, once for all the patches that it says it about.
 *
 * @param remedy may be empty
 * @param patches empty when the whole submission is meant
 * @param quotes the lines it stands on
 */
record Point(
        String rule,
        String anchor,
        Badge severity,
        String message,
        String remedy,
        Capped<PatchRef> patches,
        Capped<String> quotes) {
    private static final int WORDS = 2000;
    private static final int QUOTE = 500;
    private static final int MOST_PATCHES = 12;
    private static final int MOST_QUOTES = 12;

    /** In the order of the findings, which is the gravest first. */
    static List<Point> of(List<Document.Finding> findings, Patches patches) {
        Map<Same, List<Document.Finding>> groups =
                findings.stream().collect(Collectors.groupingBy(Same::of, LinkedHashMap::new, Collectors.toList()));
        List<Point> points = new ArrayList<>();
        groups.forEach((same, group) -> points.add(of(same, group, patches, "point-" + (points.size() + 1))));
        return points;
    }

    private static Point of(Same same, List<Document.Finding> group, Patches patches, String anchor) {
        List<PatchRef> where = group.stream()
                .map(Document.Finding::patch)
                .filter(id -> id != null)
                .flatMap(id -> patches.ref(id).stream())
                .distinct()
                .toList();
        List<String> quotes = group.stream()
                .flatMap(finding -> finding.quotes().stream())
                .distinct()
                .map(quote -> Text.line(quote, QUOTE))
                .toList();
        return new Point(
                Text.line(same.rule(), 60),
                anchor,
                Badge.severity(same.severity()),
                Text.line(same.message(), WORDS),
                Text.line(same.remedy(), WORDS),
                Capped.of(where, MOST_PATCHES),
                Capped.of(quotes, MOST_QUOTES));
    }

    /** Whether it asks somebody to do something; the rest is good to know. */
    boolean asks() {
        return !severity.tone().equals("info");
    }

    /** What findings that are told together have in common. */
    private record Same(String rule, String severity, String message, String remedy) {
        static Same of(Document.Finding finding) {
            return new Same(finding.rule(), finding.severity(), finding.message(), finding.remedy());
        }
    }
}
