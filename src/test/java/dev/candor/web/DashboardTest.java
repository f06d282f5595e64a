package dev.candor.web;

import static org.assertj.core.api.Assertions.assertThat;

import dev.candor.ledger.Choice;
import dev.candor.ledger.Choices;
import dev.candor.ledger.Cursor;
import dev.candor.ledger.Line;
import dev.candor.ledger.Page;
import dev.candor.ledger.Survey;
import dev.candor.ledger.Trait;
import dev.candor.ledger.View;
import dev.candor.policy.Outcome;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class DashboardTest {
    private static final Pages PAGES = new Pages(Samples.SITE);
    private static final View NOTHING_FOUND =
            new View(new Page(List.of(), Optional.empty(), true), new Survey(0, Map.of(), true));

    @Test
    void showsASubmissionInARow() {
        assertThat(Html.text(dashboard(one(Samples.line()), Query.NOTHING)))
                .contains("Submission Author AI declared Change Areas Verdict Waiting for"
                        + " hw/sd: cover the reset path gitlab qemu/qemu 17"
                        + " Ada Palmer tests mixed SD (Secure Card) fail the author for 3 hours");
        assertThat(Html.addresses(dashboard(one(Samples.line()), Query.NOTHING)))
                .contains("/submissions/gitlab/qemu/qemu/17");
    }

    @Test
    void showsWhoCouldDecide() {
        Line line = Samples.line(7, Outcome.MAINTAINER, "t", Samples.SHA, Samples.NOON);
        String page = dashboard(one(line), Query.NOTHING);

        assertThat(Html.text(page)).contains("maintainer a maintainer grace@example.org for 3 hours");
        assertThat(Html.addresses(page)).contains("/?maintainer=grace%40example.org&waiting=maintainer");
    }

    @Test
    void saysThatNobodyIsWaitedFor() {
        Line line = Samples.line(7, Outcome.PASS, "t", Samples.SHA, Samples.NOON);

        assertThat(Html.text(dashboard(one(line), Query.NOTHING))).contains("pass nobody");
    }

    @Test
    void offersChoicesWithCounts() {
        var survey = new Survey(
                1_234,
                Map.of(
                        Trait.VERDICT,
                        choices(new Choice("pass", 1_200), new Choice("fail", 34)),
                        Trait.FORGE,
                        choices(new Choice("gitlab", 1_234))),
                true);
        String page = dashboard(new View(one(Samples.line()).page(), survey), said("label", "AI: code"));

        assertThat(Html.text(page))
                .contains("1,234 match")
                .contains("Verdict pass 1,200 fail 34")
                .as("where there is one forge there is nothing to choose")
                .doesNotContain("Forge gitlab 1,234");
        assertThat(Html.addresses(page)).contains("/?label=AI%3A%20code&verdict=fail");
    }

    @Test
    void marksTheChosenOneAndTakesItAwayAgain() {
        var survey =
                new Survey(34, Map.of(Trait.VERDICT, choices(new Choice("pass", 1_200), new Choice("fail", 34))), true);
        String page = dashboard(new View(one(Samples.line()).page(), survey), said("verdict", "fail"));

        assertThat(page).containsPattern("href=\"/\" aria-current=\"true\"><bdi>fail</bdi>");
        assertThat(Html.text(page))
                .contains("fail 34 , chosen; remove this filter")
                .contains("Verdict fail × , remove this filter");
    }

    @Test
    void keepsAChosenOneThatFindsNothing() {
        assertThat(Html.text(dashboard(NOTHING_FOUND, said("area", "Nowhere"))))
                .contains("Area Nowhere 0 , chosen; remove this filter")
                .contains("Nothing matches")
                .doesNotContain("Nothing here yet");
    }

    @Test
    void saysThatItCountsStill() {
        var survey = new Survey(
                8_000, Map.of(Trait.VERDICT, choices(new Choice("pass", 7_000), new Choice("fail", 1_000))), false);
        String page = dashboard(new View(one(Samples.line()).page(), survey), said("label", "AI: code"));

        assertThat(Html.text(page))
                .contains("8,000 so far; older ones are still being read", "Filters counted so far Label", "pass 7,000")
                .doesNotContain("match");
        assertThat(page).contains("role=\"status\">8,000 submissions so far</p>");
    }

    @Test
    void doesNotCallItNothingBeforeAllIsRead() {
        var nothing = new View(new Page(List.of(), Optional.of(new Cursor(7)), false), new Survey(0, Map.of(), false));

        assertThat(Html.text(dashboard(nothing, said("q", "x"))))
                .contains("Nothing so far")
                .doesNotContain("Nothing matches", "Nothing here yet");
        assertThat(Html.addresses(dashboard(nothing, said("q", "x")))).contains("/?q=x&cursor=7");
    }

    @Test
    void foldsManyChoices() {
        Choice[] many = IntStream.rangeClosed(1, 50)
                .mapToObj(i -> new Choice("Area " + i, 100 - i))
                .toArray(Choice[]::new);
        var survey = new Survey(100, Map.of(Trait.AREA, new Choices(List.of(many), true)), true);

        assertThat(Html.text(dashboard(new View(one(Samples.line()).page(), survey), Query.NOTHING)))
                .contains("Area 8 92 42 more Area 9 91")
                .contains("Area 50 50 and others, less frequent");
    }

    @Test
    void foldsPeopleAndRanksNone() {
        var survey = new Survey(9, Map.of(Trait.AUTHOR, choices(new Choice("grace", 8), new Choice("ada", 1))), true);
        String page = dashboard(new View(one(Samples.line()).page(), survey), Query.NOTHING);

        assertThat(Html.text(page)).contains("Author 2 people ada 1 grace 8");
        assertThat(Html.addresses(page)).contains("/?author=ada");
    }

    @Test
    void callsFiltersByWords() {
        String page =
                dashboard(NOTHING_FOUND, said("q", "leak").with("scope", "docs").with("since", "2026-11-01"));

        assertThat(Html.text(page))
                .contains("Kind of change docs × ")
                .contains("Title contains leak × ")
                .contains("Judged since 2026-11-01 × ")
                .contains("clear all");
    }

    @Test
    void saysWhatWillAppearAndHow() {
        assertThat(Html.text(dashboard(NOTHING_FOUND, Query.NOTHING)))
                .contains(
                        "Nothing here yet Every merge request or patch series that Candor has looked at will stand here")
                .contains("let its webhook point to /hooks/gitlab/<name>");
    }

    @Test
    void saysThatTheListIsAtItsEnd() {
        assertThat(Html.text(dashboard(NOTHING_FOUND, said("cursor", "1"))))
                .contains("Nothing older")
                .contains("Newest")
                .doesNotContain("Nothing here yet");
    }

    @Test
    void keepsTheFiltersInEveryLink() {
        var older = new Cursor(3);
        var view = new View(new Page(List.of(Samples.line()), Optional.of(older), true), new Survey(1, Map.of(), true));
        String page = dashboard(view, new Query(Map.of("label", "AI: code", "limit", "10")));

        assertThat(Html.addresses(page))
                .contains(
                        "/feed.atom?label=AI%3A%20code",
                        "/api/v1/submissions?label=AI%3A%20code", "/stats?label=AI%3A%20code")
                .anyMatch(address -> address.startsWith("/?")
                        && address.contains("label=AI%3A%20code")
                        && address.contains("limit=10")
                        && address.contains("cursor=" + older));
        assertThat(page).contains("<input type=\"hidden\" name=\"label\" value=\"AI: code\">");
    }

    @Test
    void opensTheSeldomFiltersWhenOneIsSet() {
        assertThat(dashboard(NOTHING_FOUND, said("since", "2026-11-01")))
                .contains("<details open>")
                .contains("type=\"date\" name=\"since\" value=\"2026-11-01\"");
        assertThat(dashboard(NOTHING_FOUND, Query.NOTHING)).doesNotContain("<details open>");
    }

    @Test
    void keepsAnExactTimeThatADateFieldWouldLose() {
        assertThat(dashboard(NOTHING_FOUND, said("since", "2026-11-01T10:00:00Z")))
                .contains("type=\"text\" name=\"since\" value=\"2026-11-01T10:00:00Z\"");
    }

    @Test
    void linksBelowThePathThatAProxyServesItAt() {
        var below = new Pages(new Site("https://example.org/candor"));

        assertThat(Html.addresses(below.dashboard(one(Samples.line()), Query.NOTHING, Samples.NOON)))
                .filteredOn(address -> !address.startsWith("#"))
                .allMatch(address -> address.startsWith("/candor/"));
    }

    @Test
    void headingsGoDownOneStepAtATimeAndIdsAreUnique() {
        var survey = new Survey(1, Map.of(Trait.VERDICT, choices(new Choice("pass", 1), new Choice("fail", 1))), true);
        String page = dashboard(new View(one(Samples.line()).page(), survey), Query.NOTHING);

        assertThat(Html.headings(page)).containsExactly(1, 2);
        assertThat(Html.ids(page)).doesNotHaveDuplicates();
    }

    @Test
    void theOnlyScriptLiesInOurJar() {
        assertThat(dashboard(NOTHING_FOUND, Query.NOTHING)).containsOnlyOnce("<script src=\"" + Pages.SCRIPT + "\"");
        assertThat(Resource.text("META-INF/resources" + Pages.SCRIPT)).isPresent();
    }

    private static String dashboard(View view, Query query) {
        return PAGES.dashboard(view, query, Samples.NOON.plusSeconds(7_200));
    }

    private static View one(Line line) {
        return new View(new Page(List.of(line), Optional.empty(), true), new Survey(1, Map.of(), true));
    }

    private static Query said(String name, String value) {
        return Query.NOTHING.with(name, value);
    }

    private static Choices choices(Choice... choices) {
        return new Choices(List.of(choices), false);
    }
}
