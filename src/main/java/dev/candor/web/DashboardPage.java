package dev.candor.web;

import dev.candor.ledger.Line;
import dev.candor.ledger.View;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;

/**
 * Everything the dashboard shows, in words.
 *
 * @param told how many submissions there are, in words
 * @param total the same as a number
 * @param rows newest first
 * @param groups what can be chosen
 * @param q what titles have to contain
 * @param fields filters that are written
 * @param fieldsOpen whether one of these is set
 * @param kept filters that the form sends along
 * @param chips the filters that are set
 * @param older the next page; empty when there is none
 * @param newest the first page; empty when this is it
 * @param feed the same filters as a feed
 * @param api the same filters as JSON
 * @param stats the same filters as statistics
 */
record DashboardPage(
        String told,
        String total,
        List<Row> rows,
        List<Group> groups,
        String q,
        List<Field> fields,
        boolean fieldsOpen,
        List<Kept> kept,
        List<Chip> chips,
        String older,
        String newest,
        String feed,
        String api,
        String stats) {
    private static final int SOME = 2;

    /** One submission with its latest verdict. */
    record Row(
            String page,
            Heading heading,
            Badge verdict,
            List<String> declared,
            String change,
            Capped<String> areas,
            Wait waiting) {
        private static Row of(Line line, Site site, Instant now) {
            var judgement = line.judgement();
            return new Row(
                    site.page(line.subject().id()),
                    Heading.of(line),
                    Badge.of(judgement.outcome()),
                    judgement.declared().stream()
                            .limit(10)
                            .map(kind -> Text.line(kind, 40))
                            .toList(),
                    Text.line(judgement.change(), 20),
                    Capped.of(
                            judgement.areas().stream()
                                    .map(area -> Text.line(area, 60))
                                    .toList(),
                            SOME),
                    Wait.of(line, now, site));
        }
    }

    /**
     * One filter that is written.
     *
     * @param type of the input element
     */
    record Field(String name, String label, String type, String hint, String value) {}

    /** A filter that the form sends along unseen. */
    record Kept(String name, String value) {}

    /**
     * A filter that is set.
     *
     * @param without the page without it
     */
    record Chip(String name, String value, String without) {}

    static DashboardPage of(View view, Query query, Site site, Instant now) {
        Query filters = query.filters();
        String home = site.root() + "/";
        List<Field> fields = fields(filters);
        Query onward = query.without(Query.CURSOR);
        return new DashboardPage(
                Sentence.count(view.survey().total(), "submission", "submissions"),
                "%,d".formatted(view.survey().total()),
                view.page().lines().stream()
                        .map(line -> Row.of(line, site, now))
                        .toList(),
                Group.of(view.survey(), onward, home),
                filters.value("q"),
                fields,
                fields.stream().anyMatch(field -> !field.value().isEmpty()),
                kept(onward),
                chips(onward, home),
                view.page()
                        .next()
                        .map(cursor -> home + onward.with(Query.CURSOR, cursor.toString()))
                        .orElse(""),
                query.value(Query.CURSOR).isEmpty() ? "" : home + onward,
                site.root() + "/feed.atom" + filters,
                site.root() + "/api/v1/submissions" + filters,
                site.root() + "/stats" + filters);
    }

    /** Whether any filter is set; public for the template. */
    public boolean filtered() {
        return !chips.isEmpty();
    }

    private static List<Field> fields(Query query) {
        return List.of(
                field(query, "author", "Author’s account", "text", ""),
                field(query, "maintainer", "Maintainer’s address", "text", "name@example.org"),
                day(query, "since", "Judged since"),
                day(query, "until", "Judged until"));
    }

    /** A browser's date field shows nothing but days, and loses an exact time. */
    private static Field day(Query query, String name, String label) {
        boolean exact = query.value(name).contains("T");
        return field(query, name, label, exact ? "text" : "date", "");
    }

    private static Field field(Query query, String name, String label, String type, String hint) {
        return new Field(name, label, type, hint, query.value(name));
    }

    private static List<Kept> kept(Query query) {
        List<String> written = List.of("q", "author", "maintainer", "since", "until");
        List<Kept> kept = new ArrayList<>();
        query.said().forEach((name, value) -> {
            if (!written.contains(name)) {
                kept.add(new Kept(name, value));
            }
        });
        return kept;
    }

    private static List<Chip> chips(Query query, String home) {
        List<Chip> chips = new ArrayList<>();
        query.filters()
                .said()
                .forEach((name, value) -> chips.add(new Chip(name, Text.line(value, 100), home + query.without(name))));
        return chips;
    }
}
