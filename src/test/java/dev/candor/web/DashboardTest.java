package dev.candor.web;

import static org.assertj.core.api.Assertions.assertThat;

import dev.candor.ledger.Cursor;
import dev.candor.ledger.Page;
import dev.candor.policy.Outcome;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class DashboardTest {
    private static final Pages PAGES = new Pages(Samples.SITE);
    private static final Query NOTHING_SAID = new Query(Map.of());
    private static final Page NOTHING_FOUND = new Page(List.of(), Optional.empty());

    @Test
    void showsASubmissionInThreeLines() {
        String page = PAGES.dashboard(new Page(List.of(Samples.line()), Optional.empty()), NOTHING_SAID);

        assertThat(Html.text(page))
                .contains("hw/sd: cover the reset path gitlab qemu/qemu 17 by Ada Palmer 3 patches, 5 files, +128 −40"
                        + " AI declared for tests change: mixed fail since 24 Nov 2026, 12:00 UTC");
        assertThat(Html.addresses(page)).contains("/submissions/gitlab/qemu/qemu/17");
    }

    @Test
    void saysWhatWillAppearAndHow() {
        assertThat(Html.text(PAGES.dashboard(NOTHING_FOUND, NOTHING_SAID)))
                .contains(
                        "Nothing here yet Every merge request or patch series that Candor has looked at will stand here")
                .contains("let its webhook point to /hooks/gitlab/<name>");
    }

    @Test
    void saysThatNothingMatches() {
        String page = PAGES.dashboard(NOTHING_FOUND, new Query(Map.of("author", "nobody")));

        assertThat(Html.text(page)).contains("Nothing matches").doesNotContain("Nothing here yet");
    }

    @Test
    void saysThatTheListIsAtItsEnd() {
        String page = PAGES.dashboard(NOTHING_FOUND, new Query(Map.of("cursor", "1")));

        assertThat(Html.text(page)).contains("Nothing older").contains("Newest").doesNotContain("Nothing here yet");
    }

    @Test
    void keepsTheFiltersInEveryLink() {
        var older = new Cursor(3);
        var query = new Query(Map.of("label", "AI: code", "limit", "10"));
        String page = PAGES.dashboard(new Page(List.of(Samples.line()), Optional.of(older)), query);

        assertThat(Html.addresses(page))
                .contains("/feed.atom?label=AI%3A%20code", "/api/v1/submissions?label=AI%3A%20code")
                .anyMatch(address -> address.startsWith("/?")
                        && address.contains("label=AI%3A%20code")
                        && address.contains("limit=10")
                        && address.contains("cursor=" + older));
    }

    @Test
    void offersToTakeAFilterAway() {
        var query = new Query(Map.of("verdict", "fail"));
        String page = PAGES.dashboard(new Page(List.of(Samples.line()), Optional.empty()), query);

        assertThat(Html.text(page)).contains("verdict fail × , remove this filter");
        assertThat(page).contains("<option selected>fail</option>");
    }

    @Test
    void opensTheSeldomFiltersWhenOneIsSet() {
        assertThat(PAGES.dashboard(NOTHING_FOUND, new Query(Map.of("since", "2026-11-01"))))
                .contains("<details open>")
                .contains("type=\"date\" name=\"since\" value=\"2026-11-01\"");
        assertThat(PAGES.dashboard(NOTHING_FOUND, NOTHING_SAID)).doesNotContain("<details open>");
    }

    @Test
    void keepsAnExactTimeThatADateFieldWouldLose() {
        assertThat(PAGES.dashboard(NOTHING_FOUND, new Query(Map.of("since", "2026-11-01T10:00:00Z"))))
                .contains("type=\"text\" name=\"since\" value=\"2026-11-01T10:00:00Z\"");
    }

    @Test
    void linksBelowThePathThatAProxyServesItAt() {
        var below = new Pages(new Site("https://example.org/candor"));
        var line = Samples.line(1, Outcome.PASS, "t", Samples.SHA, Samples.NOON);

        assertThat(Html.addresses(below.dashboard(new Page(List.of(line), Optional.empty()), NOTHING_SAID)))
                .filteredOn(address -> !address.startsWith("#"))
                .allMatch(address -> address.startsWith("/candor/"));
    }

    @Test
    void headingsGoDownOneStepAtATime() {
        String page = PAGES.dashboard(new Page(List.of(Samples.line()), Optional.empty()), NOTHING_SAID);

        assertThat(Html.headings(page)).containsExactly(1, 2);
    }
}
