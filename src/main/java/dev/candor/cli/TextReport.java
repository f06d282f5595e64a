package dev.candor.cli;

import dev.candor.evidence.Ignored;
import dev.candor.git.Fault;
import dev.candor.policy.Finding;
import dev.candor.policy.Outcome;
import dev.candor.policy.Reading;
import dev.candor.policy.Repair;
import dev.candor.policy.Severity;
import dev.candor.policy.Verdict;
import java.util.List;
import java.util.Locale;

/** A verdict for people at a terminal: what holds, what to do, and the command that does it. */
final class TextReport {
    private static final int MOST_IGNORED = 10;

    private final Verdict verdict;
    private final boolean colours;
    private final StringBuilder text = new StringBuilder();

    TextReport(Verdict verdict, boolean colours) {
        this.verdict = verdict;
        this.colours = colours;
    }

    String text() {
        line(sentence() + " (%s under %s)".formatted(count(), verdict.policy().name()));
        verdict.faults().stream().map(Fault::toString).forEach(fault -> line("  could not be read: " + safe(fault)));
        List<Finding> about =
                verdict.findings().stream().filter(f -> f.patch().isEmpty()).toList();
        about.forEach(this::finding);
        verdict.readings().forEach(this::patch);
        repair();
        return text.toString();
    }

    private String sentence() {
        return switch (verdict.outcome()) {
            case PASS -> paint("32", "In order.");
            case WARN -> paint("33", "In order, with something to look at.");
            case MAINTAINER -> paint("33", "A maintainer has to decide.");
            case FAIL -> paint("31", "Something to put right.");
            case INCOMPLETE -> paint("31", "Not read whole, so there is no verdict.");
        };
    }

    private String count() {
        int patches = verdict.readings().size();
        return patches == 1 ? "1 patch" : patches + " patches";
    }

    private void patch(Reading reading) {
        List<Finding> findings = verdict.findings().stream()
                .filter(f -> f.patch().filter(reading.patch().id()::equals).isPresent())
                .toList();
        List<Ignored> ignored = reading.evidence().ignored();
        if (findings.isEmpty() && ignored.isEmpty()) {
            return;
        }
        line("");
        line(paint(
                "1",
                safe(reading.patch().shortId()) + " " + safe(reading.patch().subject())));
        findings.forEach(this::finding);
        ignored.stream()
                .limit(MOST_IGNORED)
                .forEach(i -> line("  not counted: " + safe(i.text()) + " (" + safe(i.reason()) + ")"));
    }

    private void finding(Finding finding) {
        String word = finding.severity().name().toLowerCase(Locale.ROOT);
        String colour = finding.severity() == Severity.ERROR ? "31" : finding.severity() == Severity.INFO ? "0" : "33";
        line("  " + paint(colour, word) + " [" + finding.rule() + "] " + safe(finding.message()));
        finding.quotes().forEach(quote -> line("    > " + safe(quote)));
        if (!finding.remedy().isEmpty()) {
            line("    " + safe(finding.remedy()));
        }
    }

    private void repair() {
        if (verdict.outcome() == Outcome.PASS) {
            return;
        }
        Repair.of(verdict.policy(), verdict.readings(), verdict.findings()).ifPresent(command -> {
            line("");
            line("This command does what a command can; change the words to what is true:");
            line("");
            line(command.indent(2).stripTrailing());
        });
    }

    /** Text from outside must not move the cursor. */
    private static String safe(String outside) {
        return outside.replaceAll("\\p{Cntrl}", " ");
    }

    private String paint(String code, String words) {
        return colours ? "\u001b[" + code + "m" + words + "\u001b[0m" : words;
    }

    private void line(String line) {
        text.append(line).append('\n');
    }
}
