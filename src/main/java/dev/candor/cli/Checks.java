package dev.candor.cli;

import dev.candor.document.JsonText;
import dev.candor.git.Fault;
import dev.candor.policy.Finding;
import dev.candor.policy.Reading;
import dev.candor.policy.Severity;
import dev.candor.policy.Verdict;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;

/**
 * A verdict for tools that run many checks beside each other: b4's.
 *
 * <p>{@code b4 prep --check} and {@code b4 am --check} (0.14 and newer) take every line as a warning, or as a failure where
 * it says {@code ERROR:}; silence is success. {@code b4 review} (0.15 and newer) takes a JSON array, one object a result.
 */
record Checks(Verdict verdict) {
    private static final String TOOL = "candor";

    /** The object of b4's documentation; {@code status} is {@code pass}, {@code warn} or {@code fail}. */
    public record Result(String tool, String status, String summary, String url, String details) {}

    /** A line for each finding, the gravest first; nothing when all is in order. */
    String terse() {
        List<String> lines = new ArrayList<>();
        verdict.faults()
                .forEach(fault -> lines.add("ERROR: could not be read whole: " + Printable.of(fault.toString())));
        verdict.findings().stream()
                .filter(finding -> finding.severity() != Severity.INFO)
                .forEach(finding -> lines.add(word(finding) + ": " + subject(finding) + sentence(finding)));
        return lines.stream().map(line -> line + "\n").collect(Collectors.joining());
    }

    /** An array of one result. */
    String json() {
        return JsonText.of(List.of(
                        new Result(TOOL, status(), summary(), verdict.policy().url(), details()))) + "\n";
    }

    private String status() {
        return switch (verdict.outcome()) {
            case PASS -> "pass";
            case WARN, MAINTAINER -> "warn";
            case FAIL, INCOMPLETE -> "fail";
        };
    }

    private String summary() {
        List<String> rules = verdict.findings().stream()
                .filter(finding -> finding.severity() != Severity.INFO)
                .map(Finding::rule)
                .distinct()
                .toList();
        return switch (verdict.outcome()) {
            case PASS -> "in order under " + verdict.policy().name();
            case INCOMPLETE -> "could not be read whole";
            case WARN, MAINTAINER, FAIL -> String.join(", ", rules);
        };
    }

    private String details() {
        List<String> lines = new ArrayList<>();
        verdict.faults().stream().map(Fault::toString).map(Printable::of).forEach(lines::add);
        for (Finding finding : verdict.findings()) {
            lines.add(word(finding) + " [" + finding.rule() + "] " + sentence(finding));
            finding.quotes().forEach(quote -> lines.add("> " + Printable.of(quote)));
        }
        return String.join("\n", lines);
    }

    private static String word(Finding finding) {
        return switch (finding.severity()) {
            case ERROR -> "ERROR";
            case MAINTAINER, WARNING -> "WARNING";
            case INFO -> "NOTE";
        };
    }

    private static String sentence(Finding finding) {
        String both = finding.remedy().isEmpty() ? finding.message() : finding.message() + " " + finding.remedy();
        return both.replaceAll("\\p{Cntrl}+", " ");
    }

    /** The patch it is about, where there are several. */
    private String subject(Finding finding) {
        Optional<Reading> about = verdict.readings().stream()
                .filter(reading -> verdict.readings().size() > 1)
                .filter(reading ->
                        finding.patch().filter(reading.patch().id()::equals).isPresent())
                .findFirst();
        return about.map(reading -> Printable.of(reading.patch().subject()) + ": ")
                .orElse("");
    }
}
