package dev.candor.web;

import dev.candor.ledger.Line;
import dev.candor.ledger.Page;
import java.util.ArrayList;
import java.util.List;

/**
 * Everything the dashboard shows, in words.
 *
 * @param rows newest first
 * @param fields the filters
 * @param more filters that are seldom needed
 * @param moreOpen whether one of these is set
 * @param chips the filters that are set
 * @param older the next page; empty when there is none
 * @param newest the first page; empty when this is it
 * @param feed the same filters as a feed
 * @param api the same filters as JSON
 */
record DashboardPage(
        List<Row> rows,
        List<Field> fields,
        List<Field> more,
        boolean moreOpen,
        List<Chip> chips,
        String older,
        String newest,
        String feed,
        String api) {

    /** One submission with its latest verdict. */
    record Row(String page, Heading heading, Badge verdict, String declared, String change, List<String> labels) {
        private static Row of(Line line, Site site) {
            var judgement = line.judgement();
            return new Row(
                    site.page(line.subject().id()),
                    Heading.of(line),
                    Badge.of(judgement.outcome()),
                    Sentence.list(judgement.declared()),
                    Text.line(judgement.change(), 20),
                    judgement.labels().stream()
                            .sorted()
                            .limit(10)
                            .map(label -> Text.line(label, 60))
                            .toList());
        }
    }

    /**
     * One filter of the form.
     *
     * @param type of the input element; empty where one of the choices is picked
     */
    record Field(String name, String label, String type, String hint, String value, List<Choice> choices) {}

    /** One choice of a filter. */
    record Choice(String word, boolean chosen) {}

    /**
     * A filter that is set.
     *
     * @param without the page without it
     */
    record Chip(String name, String value, String without) {}

    static DashboardPage of(Page page, Query query, Site site) {
        Query filters = query.filters();
        String home = site.root() + "/";
        List<Field> more = more(filters);
        Query onward = query.without(Query.CURSOR);
        return new DashboardPage(
                page.lines().stream().map(line -> Row.of(line, site)).toList(),
                fields(filters),
                more,
                more.stream().anyMatch(field -> !field.value().isEmpty()),
                chips(filters, home),
                page.next()
                        .map(cursor -> home + onward.with(Query.CURSOR, cursor.toString()))
                        .orElse(""),
                query.value(Query.CURSOR).isEmpty() ? "" : home + onward,
                site.root() + "/feed.atom" + filters,
                site.root() + "/api/v1/submissions" + filters);
    }

    /** Whether any filter is set; public for the template. */
    public boolean filtered() {
        return !chips.isEmpty();
    }

    private static List<Field> fields(Query query) {
        return List.of(
                text(query, "q", "Title contains", "search", ""),
                pick(query, "verdict", "Verdict", Questions.VERDICTS),
                pick(query, "scope", "Kind of change", Questions.SCOPES),
                text(query, "label", "Label", "text", "AI: code"));
    }

    private static List<Field> more(Query query) {
        return List.of(
                text(query, "forge", "Forge", "text", ""),
                text(query, "project", "Project", "text", "qemu/qemu"),
                text(query, "author", "Author’s account", "text", ""),
                text(query, "maintainer", "Maintainer’s address", "text", "name@example.org"),
                day(query, "since", "Judged since"),
                day(query, "until", "Judged until"));
    }

    /** A browser's date field shows nothing but days, and loses an exact time. */
    private static Field day(Query query, String name, String label) {
        boolean exact = query.value(name).contains("T");
        return text(query, name, label, exact ? "text" : "date", "");
    }

    private static Field text(Query query, String name, String label, String type, String hint) {
        return new Field(name, label, type, hint, query.value(name), List.of());
    }

    private static Field pick(Query query, String name, String label, List<String> words) {
        String value = query.value(name);
        List<Choice> choices =
                words.stream().map(word -> new Choice(word, word.equals(value))).toList();
        return new Field(name, label, "", "", value, choices);
    }

    private static List<Chip> chips(Query query, String home) {
        List<Chip> chips = new ArrayList<>();
        query.said()
                .forEach((name, value) -> chips.add(new Chip(name, Text.line(value, 100), home + query.without(name))));
        return chips;
    }
}
