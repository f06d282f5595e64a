package dev.candor.plan;

import dev.candor.evidence.Ignored;
import dev.candor.git.Fault;
import dev.candor.policy.Finding;
import dev.candor.policy.Mode;
import dev.candor.policy.Outcome;
import dev.candor.policy.Repair;
import dev.candor.policy.Verdict;
import dev.candor.policy.rules.Rules;
import dev.candor.submission.Note;
import dev.candor.submission.Patch;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Writes the one note: what to do, why, how, and what was set aside. */
final class NoteText {
    private static final int ROWS = 12;
    private static final int COMMITS = 3;
    private static final int LINES = 3;
    private static final int AREAS = 12;
    private static final int IGNORED = 10;

    private final Verdict verdict;
    private final String page;
    private final Answers answers;

    NoteText(Verdict verdict, String page) {
        this.verdict = verdict;
        this.page = page;
        this.answers = new Answers(verdict);
    }

    /** Empty when there is nothing that anybody has to do, and nobody who waits for an answer. */
    Optional<String> body() {
        if (verdict.outcome() == Outcome.PASS) {
            return answers.any() ? Optional.of(allClear()) : Optional.empty();
        }
        return Optional.of(text());
    }

    /** What an earlier note becomes once all is in order. */
    String allClear() {
        String clear = "All is in order now, thank you. ([report](" + page + "))";
        return Stream.of(Stream.of(clear), answers.parts(), Stream.of(Note.MARK))
                .flatMap(parts -> parts)
                .collect(Collectors.joining("\n\n"));
    }

    private String text() {
        return Stream.of(
                        Stream.of(Headline.of(verdict)),
                        Stream.of(table(), faults(), repair()).flatMap(Optional::stream),
                        answers.parts(),
                        Stream.of(why()),
                        ignored().stream(),
                        Stream.of(Note.MARK))
                .flatMap(parts -> parts)
                .collect(Collectors.joining("\n\n"));
    }

    private Optional<String> table() {
        List<List<Finding>> groups = Points.of(verdict);
        if (groups.isEmpty()) {
            return Optional.empty();
        }
        List<String> rows = new ArrayList<>(List.of("| Commit | What we saw | Where |", "|---|---|---|"));
        groups.stream().limit(ROWS).map(this::row).forEach(rows::add);
        if (groups.size() > ROWS) {
            rows.add("| | and %d more on the [report page](%s) | |".formatted(groups.size() - ROWS, page));
        }
        return Optional.of(String.join("\n", rows));
    }

    private String row(List<Finding> group) {
        Finding first = group.getFirst();
        List<String> commits = group.stream()
                .flatMap(f -> f.patch().stream())
                .map(this::commit)
                .toList();
        List<String> quotes = group.stream()
                .flatMap(f -> f.quotes().stream())
                .distinct()
                .map(Markdown::code)
                .toList();
        return "| %s | %s %s | %s |"
                .formatted(
                        commits.isEmpty() ? "all" : some(commits, COMMITS),
                        Markdown.words(first.message()),
                        Markdown.words(first.remedy()),
                        some(quotes, Rules.decidable().contains(first.rule()) ? AREAS : LINES));
    }

    private String commit(String id) {
        return verdict.readings().stream()
                .map(reading -> reading.patch())
                .filter(patch -> patch.id().equals(id))
                .map(Patch::shortId)
                .map(Markdown::code)
                .findFirst()
                .orElse("");
    }

    private static String some(List<String> items, int most) {
        String shown = String.join("<br>", items.subList(0, Math.min(most, items.size())));
        return items.size() > most ? shown + "<br>and " + (items.size() - most) + " more" : shown;
    }

    private Optional<String> faults() {
        if (verdict.faults().isEmpty()) {
            return Optional.empty();
        }
        return Optional.of(verdict.faults().stream()
                .limit(LINES)
                .map(Fault::toString)
                .map(Markdown::code)
                .collect(Collectors.joining("\n- ", "What could not be read:\n\n- ", "")));
    }

    private Optional<String> repair() {
        return Repair.of(verdict.policy(), verdict.readings(), verdict.findings())
                .map(command -> "This command does it; change the words to what is true, then force-push:\n\n"
                        + Markdown.block("sh", command));
    }

    private String why() {
        String title = Markdown.words(verdict.policy().title());
        String url = verdict.policy().url();
        String policy = url.isEmpty() ? title : "[%s](%s)".formatted(title, url);
        String mode = verdict.policy().mode() == Mode.ADVISORY ? " This is advice: it does not stop a merge." : "";
        return "Why: %s asks for it, so that reviewers know what they look at.%s [The whole report](%s)."
                .formatted(policy, mode, page);
    }

    private Optional<String> ignored() {
        List<Ignored> ignored = Stream.concat(
                        verdict.readings().stream().flatMap(reading -> reading.evidence().ignored().stream()),
                        verdict.around().ignored().stream())
                .distinct()
                .toList();
        if (ignored.isEmpty()) {
            return Optional.empty();
        }
        String list = ignored.stream()
                .limit(IGNORED)
                .map(i -> "- " + Markdown.code(i.text()) + ": " + Markdown.words(i.reason()))
                .collect(Collectors.joining("\n"));
        return Optional.of("<details><summary>Looked at and set aside</summary>\n\n" + list + "\n\n</details>");
    }
}
