package dev.candor.web;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.InstanceOfAssertFactories.type;

import dev.candor.ledger.Cursor;
import dev.candor.ledger.Filter;
import dev.candor.ledger.Trait;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class QuestionsTest {
    @Test
    void asksForTheNewestWhenNothingIsSaid() {
        Asked.Listing listing = understood(Map.of());

        assertThat(listing.filter()).isEqualTo(Filter.ALL);
        assertThat(listing.cursor()).isEqualTo(Cursor.START);
        assertThat(listing.limit()).isEqualTo(50);
    }

    @Test
    void readsEveryFilter() {
        Asked.Listing listing = understood(Map.ofEntries(
                entry("forge", "gitlab"),
                entry("project", "qemu/qemu"),
                entry("label", "AI: code"),
                entry("verdict", "maintainer"),
                entry("scope", "small-fix"),
                entry("area", "SD (Secure Card)"),
                entry("waiting", "maintainer"),
                entry("author", "ada"),
                entry("maintainer", "grace@example.org"),
                entry("q", "reset path"),
                entry("since", "2026-11-01T08:00:00+02:00"),
                entry("until", "2026-11-24"),
                entry("limit", "200"),
                entry("cursor", "12")));

        Filter filter = listing.filter();
        assertThat(filter.words())
                .containsOnly(
                        Map.entry(Trait.FORGE, "gitlab"),
                        Map.entry(Trait.PROJECT, "qemu/qemu"),
                        Map.entry(Trait.LABEL, "AI: code"),
                        Map.entry(Trait.VERDICT, "maintainer"),
                        Map.entry(Trait.SCOPE, "small-fix"),
                        Map.entry(Trait.AREA, "SD (Secure Card)"),
                        Map.entry(Trait.WAITING, "maintainer"),
                        Map.entry(Trait.AUTHOR, "ada"),
                        Map.entry(Trait.MAINTAINER, "grace@example.org"));
        assertThat(filter.title()).isEqualTo("reset path");
        assertThat(filter.since()).contains(Instant.parse("2026-11-01T06:00:00Z"));
        assertThat(listing.limit()).isEqualTo(200);
        assertThat(listing.cursor()).hasToString("12");
    }

    @Test
    void countsTheLastDayIn() {
        assertThat(understood(Map.of("until", List.of("2026-11-24"))).filter().until())
                .contains(Instant.parse("2026-11-25T00:00:00Z"));
        assertThat(understood(Map.of("since", List.of("2026-11-24"))).filter().since())
                .contains(Instant.parse("2026-11-24T00:00:00Z"));
    }

    @Test
    void takesFieldsLeftBlankForNone() {
        Asked.Listing listing = understood(Map.of("q", List.of(" "), "verdict", List.of(""), "since", List.of("")));

        assertThat(listing.filter()).isEqualTo(Filter.ALL);
        assertThat(listing.query()).hasToString("");
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
                    limit   | 201         | limit: read '201', expected a whole number from 1 to 200
                    limit   | 0           | limit: read '0', expected a whole number from 1 to 200
                    limit   | 99999999999 | limit: read '99999999999', expected a whole number from 1 to 200
                    limit   | ten         | limit: read 'ten', expected a whole number from 1 to 200
                    since   | yesterday   | since: read 'yesterday', expected a day such as 2026-11-24 or a time such as 2026-11-24T08:30:00Z
                    until   | 2026-02-30  | until: read '2026-02-30', expected a day such as 2026-11-24 or a time such as 2026-11-24T08:30:00Z
                    verdict | failed      | verdict: read 'failed', expected one of pass, warn, maintainer, fail, incomplete
                    scope   | code        | scope: read 'code', expected one of docs, tests, build, mechanical, small-fix, other, mixed, empty
                    cursor  | 1-2         | cursor: read '1-2', expected the next of the page before
                    lable   | x           | lable: unknown; did you mean label?
                    """)
    void saysWhatIsWrong(String name, String value, String complaint) {
        assertThat(Questions.read(Map.of(name, List.of(value)))).isEqualTo(new Asked.Unclear(List.of(complaint)));
    }

    @Test
    void listsTheNamesForOneThatIsLikeNone() {
        assertThat(complaint(Map.of("something", List.of("x"))))
                .isEqualTo("something: unknown; expected one of forge, project, label, verdict, scope, area, author,"
                        + " maintainer, waiting, q, since, until, limit, cursor");
    }

    @Test
    void takesNoNameTwice() {
        assertThat(complaint(Map.of("label", List.of("a", "b")))).isEqualTo("label: given 2 times, expected once");
    }

    @Test
    void takesNoEndlessValueAndRepeatsNone() {
        assertThat(complaint(Map.of("q", List.of("x".repeat(301))))).isEqualTo("q: longer than 300 characters");
        assertThat(complaint(Map.of("since", List.of("y".repeat(300))))).hasSizeLessThan(200);
    }

    @Test
    void tellsAllComplaintsAtOnce() {
        assertThat(Questions.read(Map.of("limit", List.of("x"), "since", List.of("x"))))
                .asInstanceOf(type(Asked.Unclear.class))
                .satisfies(unclear -> assertThat(unclear.complaints()).hasSize(2));
    }

    private static Map.Entry<String, List<String>> entry(String name, String value) {
        return Map.entry(name, List.of(value));
    }

    private static Asked.Listing understood(Map<String, List<String>> parameters) {
        return (Asked.Listing) Questions.read(parameters);
    }

    private static String complaint(Map<String, List<String>> parameters) {
        return ((Asked.Unclear) Questions.read(parameters)).complaints().getFirst();
    }
}
