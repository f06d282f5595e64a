package dev.candor.web;

import dev.candor.document.Document;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;

/**
 * One patch as the report page shows it.
 *
 * @param declared {@code tests and docs}; empty when nothing is declared
 * @param explanation what the author says about it; may be empty
 * @param change the kind of change; empty when the patch's own diff was not needed
 * @param lines added lines by kind
 * @param mechanical what plain rules explain, in words; empty when nothing
 * @param maintainers who answers for what it touches
 * @param trailers as git reads them
 */
record PatchCard(
        int number,
        String anchor,
        String id,
        String subject,
        String author,
        String declared,
        String explanation,
        String change,
        Kinds lines,
        String mechanical,
        Capped<FileRow> files,
        Capped<String> maintainers,
        Capped<String> trailers,
        Capped<String> faults,
        String findings) {
    private static final int LINE = 300;
    private static final int FILES = 40;
    private static final int SOME = 20;

    static PatchCard of(Document.Patch patch, int number) {
        Document.Disclosure disclosure = patch.disclosure();
        return new PatchCard(
                number,
                anchor(number),
                shortId(patch.id()),
                Text.line(patch.subject(), LINE),
                Text.line(patch.author(), LINE),
                disclosure == null ? "" : declared(disclosure),
                disclosure == null ? "" : Text.line(disclosure.explanation(), LINE),
                patch.change() == null ? "" : Text.line(patch.change(), SOME),
                Kinds.of(patch.lines(), patch.files()),
                patch.mechanical() == null ? "" : mechanical(patch.mechanical()),
                Capped.of(FileRow.of(patch.files()), FILES),
                lines(patch.maintainers().stream().map(PatchCard::maintainer).toList()),
                lines(patch.trailers().stream()
                        .map(t -> t.key() + ": " + t.value())
                        .toList()),
                lines(patch.faults()),
                patch.findings().isEmpty()
                        ? ""
                        : Sentence.count(patch.findings().size(), "finding", "findings"));
    }

    static String anchor(int number) {
        return "patch-" + number;
    }

    /** Twelve characters of a sha, all of a Message-ID. */
    static String shortId(String id) {
        boolean sha = id.length() == 40 || id.length() == 64;
        return Text.line(sha ? id.substring(0, 12) : id, LINE);
    }

    private static String declared(Document.Disclosure disclosure) {
        return disclosure.declared().isEmpty() ? "something unnamed" : Sentence.list(disclosure.declared());
    }

    private static String maintainer(Document.Maintainer maintainer) {
        String section = maintainer.section().isEmpty() ? "" : " for " + maintainer.section();
        return maintainer.name() + " (" + maintainer.role() + section + ")";
    }

    private static Capped<String> lines(List<String> lines) {
        return Capped.of(lines.stream().map(line -> Text.line(line, LINE)).toList(), SOME);
    }

    private static String mechanical(Document.Mechanical mechanical) {
        if (mechanical.rules().isEmpty()) {
            return "";
        }
        String rules = mechanical.rules().stream().limit(3).map(PatchCard::rule).collect(Collectors.joining("; "));
        return String.format(Locale.ROOT, "%.0f %% of the changed lines: ", 100 * mechanical.explained()) + rules;
    }

    private static String rule(Document.Rule rule) {
        String change = rule.from().isEmpty() && rule.to().isEmpty()
                ? ""
                : " " + Text.line(rule.from(), 60) + " → " + Text.line(rule.to(), 60);
        return "%s%s, %s"
                .formatted(Text.line(rule.kind(), SOME), change, Sentence.count(rule.count(), "time", "times"));
    }
}
