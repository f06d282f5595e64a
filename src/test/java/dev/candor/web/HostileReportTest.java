package dev.candor.web;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.ObjectMapper;
import dev.candor.agreement.Decision;
import dev.candor.agreement.Origin;
import dev.candor.agreement.Ruling;
import dev.candor.agreement.Terms;
import dev.candor.command.Command;
import dev.candor.document.Document;
import dev.candor.ledger.Choice;
import dev.candor.ledger.Choices;
import dev.candor.ledger.Deed;
import dev.candor.ledger.Doing;
import dev.candor.ledger.Ending;
import dev.candor.ledger.Judgement;
import dev.candor.ledger.Line;
import dev.candor.ledger.Subject;
import dev.candor.ledger.Survey;
import dev.candor.ledger.Trait;
import dev.candor.ledger.View;
import dev.candor.ledger.Work;
import dev.candor.policy.Outcome;
import dev.candor.submission.Account;
import dev.candor.submission.Act;
import dev.candor.submission.SubmissionId;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

/** Everything that comes from outside is someone's who means harm. */
class HostileReportTest {
    static final String EVIL = "\"'><script>alert(1)</script><img src=x onerror=alert(1)>{page.api}\u202E";
    private static final Pages PAGES = new Pages(Samples.SITE);

    @Test
    void escapesWhateverComesFromOutside() throws Exception {
        String page = PAGES.report(new Dossier(
                List.of(line(EVIL)), json(document(1, 2, EVIL)), List.of(note(EVIL)), List.of(decision(EVIL)), EVIL));

        assertThat(page).doesNotContain("<script").doesNotContain("<img").doesNotContain("\u202E");
        assertThat(page).contains("&lt;script&gt;alert(1)&lt;/script&gt;");
        assertThat(Html.addresses(page)).noneMatch(address -> address.contains("<") || address.contains("'"));
    }

    @Test
    void fillsInNoTemplateThatSomebodySends() throws Exception {
        String page = PAGES.report(new Dossier(
                List.of(line(EVIL)), json(document(1, 2, EVIL)), List.of(note(EVIL)), List.of(decision(EVIL)), EVIL));

        assertThat(page).contains("{page.api}");
    }

    @Test
    void linksToNothingButTheWeb() throws Exception {
        String page =
                PAGES.report(new Dossier(List.of(line("t")), json(document(1, 2, "t")), List.of(), List.of(), ""));

        assertThat(page).doesNotContain("javascript:");
    }

    @Test
    void capsManyPatchesWithManyFiles() throws Exception {
        String page = PAGES.report(new Dossier(
                List.of(line("t")), json(document(1_200, 50, "word ".repeat(10))), List.of(), List.of(), ""));

        assertThat(page.length()).isLessThan(2_000_000);
        assertThat(Html.text(page)).contains("1200 in all; these are the ones that something is said about");
    }

    @Test
    void capsTextsWithoutEnd() throws Exception {
        String endless = "word ".repeat(20_000);
        String page = PAGES.report(new Dossier(
                List.of(line(endless)),
                json(document(1, 1, endless)),
                List.of(note(endless)),
                List.of(decision(endless)),
                "stance: " + endless));

        assertThat(page.length()).isLessThan(100_000);
    }

    @Test
    void escapesOnTheDashboardToo() {
        var page = new dev.candor.ledger.Page(List.of(line(EVIL)), Optional.empty(), true);
        var choices = new Choices(List.of(new Choice(EVIL, 1), new Choice("x", 1)), true);
        var survey = new Survey(1, Map.of(Trait.LABEL, choices, Trait.AREA, choices), true);
        String html =
                PAGES.dashboard(new View(page, survey), new Query(Map.of("q", EVIL, "label", EVIL)), Samples.NOON);

        assertThat(html).doesNotContain("<script>").doesNotContain("<img");
        assertThat(Html.addresses(html)).noneMatch(address -> address.contains("<") || address.contains(" "));
        assertThat(PAGES.message("No verdict on that", Absent.words(EVIL))).doesNotContain("<script");
    }

    /** A verdict in which every text is this one. */
    static Line line(String text) {
        return new Line(
                1,
                new Subject(
                        new SubmissionId("gitlab", Text.line(text, 300), 1),
                        text,
                        new Account(text, text, text),
                        "javascript:alert(1)",
                        text,
                        text,
                        text,
                        text),
                new Judgement(
                        text,
                        text,
                        Outcome.FAIL,
                        Set.of(text),
                        List.of(text),
                        text,
                        List.of(text),
                        List.of(text),
                        new Judgement.Counts(1, 1, 1, 1, 1),
                        List.of(text)),
                new Work(Samples.NOON, Samples.NOON, 1),
                Samples.line().course());
    }

    private static Document document(int patches, int files, String text) {
        var mark = new Document.Mark(text, text, text, text);
        var ignored = new Document.Ignored(text, text);
        return new Document(
                new Document.PolicyRef(text, text, text, "javascript:alert(1)", text),
                "fail",
                List.of(text),
                IntStream.range(0, patches)
                        .mapToObj(i -> finding(text, "id" + i))
                        .toList(),
                IntStream.range(0, patches)
                        .mapToObj(i -> patch(text, files, "id" + i))
                        .toList(),
                Map.of(text, 1, "ai-credit", 0),
                List.of(mark),
                List.of(ignored),
                List.of(text));
    }

    private static Document.Finding finding(String text, String patch) {
        return new Document.Finding(text, text, text, text, patch, List.of(text));
    }

    private static Document.Patch patch(String text, int files, String id) {
        var file = new Document.File(text, text + "2", text, 1, 1, false, text);
        return new Document.Patch(
                id,
                text,
                text,
                List.of(new Document.Trailer(text, text)),
                new Document.Disclosure(List.of(text), text),
                List.of(new Document.Mark(text, text, text, text)),
                List.of(new Document.Ignored(text, text)),
                IntStream.range(0, files).mapToObj(i -> file).toList(),
                text,
                Map.of(text, 1),
                new Document.Mechanical(0.5, List.of(new Document.Rule(text, text, text, 1)), List.of()),
                List.of(new Document.Maintainer(text, text, text, text)),
                List.of(finding(text, id)),
                List.of(text));
    }

    private static Deed note(String text) {
        var done = Optional.of(new Deed.Ended(new Ending.Declined(text), Samples.NOON));
        return new Deed(1, new Doing.WriteNote(Optional.empty(), text), Samples.NOON, done);
    }

    private static String json(Document document) throws Exception {
        return new ObjectMapper().writeValueAsString(document);
    }

    private static Decision decision(String text) {
        return new Decision(
                new SubmissionId("gitlab", "qemu/qemu", 1),
                text,
                new Origin(text, 0, Terms.Form.COMMAND, new Account(text, text, text), Samples.NOON, Act.Proof.CLAIMED),
                new Command.Ignore(text, text),
                new Ruling.Refused(text),
                List.of(text),
                text);
    }
}
