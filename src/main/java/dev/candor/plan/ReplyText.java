package dev.candor.plan;

import dev.candor.agreement.Terms;
import dev.candor.evidence.Ignored;
import dev.candor.policy.Finding;
import dev.candor.policy.Mode;
import dev.candor.policy.Outcome;
import dev.candor.policy.Severity;
import dev.candor.policy.Verdict;
import dev.candor.policy.rules.Rules;
import dev.candor.submission.Patch;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * Writes the one mail to the list: what the note says, in plain text. What is quoted is indented, so that no reader of
 * mails takes a quoted trailer for one of ours.
 */
final class ReplyText {
    private static final int POINTS = 12;
    private static final int PATCHES = 3;
    private static final int QUOTES = 3;
    private static final int AREAS = 12;
    private static final int IGNORED = 5;

    private final Verdict verdict;
    private final String page;

    ReplyText(Verdict verdict, String page) {
        this.verdict = verdict;
        this.page = page;
    }

    /** Empty when nothing is asked of the author and no maintainer has to decide. */
    Optional<String> text() {
        return switch (verdict.outcome()) {
            case PASS, INCOMPLETE -> Optional.empty();
            case WARN, MAINTAINER, FAIL -> Optional.of(whole());
        };
    }

    private String whole() {
        return Stream.of(
                        List.of(Columns.wrapped(Headline.of(verdict).replace("**", ""))),
                        points(),
                        agree(),
                        ignored(),
                        why())
                .flatMap(List::stream)
                .collect(Collectors.joining("\n\n", "", "\n"));
    }

    private List<String> points() {
        List<List<Finding>> groups = Points.of(verdict);
        List<String> points =
                new ArrayList<>(groups.stream().limit(POINTS).map(this::point).toList());
        if (groups.size() > POINTS) {
            points.add(Columns.wrapped("and %d more, on the report page.".formatted(groups.size() - POINTS)));
        }
        return points;
    }

    private String point(List<Finding> group) {
        Finding first = group.getFirst();
        List<String> patches = group.stream()
                .flatMap(f -> f.patch().stream())
                .map(this::subject)
                .toList();
        List<String> quotes =
                group.stream().flatMap(f -> f.quotes().stream()).distinct().toList();
        return Stream.of(
                        some(patches, PATCHES),
                        Stream.of(Columns.item(first.message() + " " + first.remedy())),
                        some(quotes, Rules.decidable().contains(first.rule()) ? AREAS : QUOTES))
                .flatMap(lines -> lines)
                .collect(Collectors.joining("\n"));
    }

    private static Stream<String> some(List<String> lines, int most) {
        Stream<String> shown = lines.stream().limit(most).map(Columns::quoted);
        return lines.size() > most
                ? Stream.concat(shown, Stream.of(Columns.quoted("(and %d more)".formatted(lines.size() - most))))
                : shown;
    }

    private String subject(String id) {
        return verdict.readings().stream()
                .map(reading -> reading.patch())
                .filter(patch -> patch.id().equals(id))
                .map(Patch::subject)
                .findFirst()
                .orElse("");
    }

    /** Indented, so that no reader of mails takes the line for one that was written. */
    private List<String> agree() {
        Terms terms = verdict.policy().terms();
        boolean missing = verdict.findings().stream()
                .anyMatch(f -> Rules.decidable().contains(f.rule()) && f.severity() != Severity.INFO);
        return missing
                        && terms.forms().contains(Terms.Form.TAG)
                        && !terms.tags().isEmpty()
                ? List.of(Columns.wrapped("A maintainer who agrees answers with a line of its own:") + "\n"
                        + Columns.quoted(terms.tags().getFirst() + ": Name <address>"))
                : List.of();
    }

    private List<String> ignored() {
        List<Ignored> ignored = Stream.concat(
                        verdict.readings().stream().flatMap(reading -> reading.evidence().ignored().stream()),
                        verdict.around().ignored().stream())
                .distinct()
                .limit(IGNORED)
                .toList();
        return ignored.isEmpty()
                ? List.of()
                : List.of(ignored.stream()
                        .map(item -> Columns.quoted(item.text()) + "\n" + Columns.item(item.reason()))
                        .collect(Collectors.joining("\n", "Looked at and set aside:\n", "")));
    }

    private List<String> why() {
        String mode = verdict.policy().mode() == Mode.ADVISORY ? " This is advice: it does not stop a merge." : "";
        String why = Columns.wrapped("%s asks for it, so that reviewers know what they look at.%s"
                .formatted(verdict.policy().title(), mode));
        String url = verdict.policy().url().isEmpty()
                ? ""
                : "\n" + Columns.address(verdict.policy().url());
        String answer = verdict.outcome() == Outcome.MAINTAINER
                ? ""
                : " It needs no answer: what is put right comes with the next version.";
        return List.of(
                why + url,
                "The whole report:\n" + Columns.address(page),
                Columns.wrapped("This mail was written by a program, Candor." + answer));
    }
}
