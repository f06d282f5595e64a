package dev.candor.web;

import dev.candor.ledger.Survey;
import java.util.ArrayList;
import java.util.List;

/**
 * The filters of a page: those that are set, those that can be chosen, those that are written.
 *
 * @param home the page without filters
 * @param total how many submissions there are
 * @param told the same in words
 * @param soFar whether older ones are still being read, and not counted yet
 * @param groups what can be chosen
 * @param q what titles have to contain
 * @param fields filters that are written
 * @param kept filters that the form sends along
 * @param chips the filters that are set
 */
record Panel(
        String home,
        String total,
        String told,
        boolean soFar,
        List<Group> groups,
        String q,
        List<Field> fields,
        List<Kept> kept,
        List<Chip> chips) {
    private static final List<String> WRITTEN = List.of("q", "author", "maintainer", "since", "until");

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
     * @param words what the page calls it
     * @param without the page without it
     */
    record Chip(String name, String words, String value, String without) {}

    /** @param judged what the time is that is filtered by */
    static Panel of(Survey survey, Query query, String home, String judged) {
        Query onward = query.without(Query.CURSOR);
        return new Panel(
                home,
                "%,d".formatted(survey.total()),
                Sentence.count(survey.total(), "submission", "submissions") + (survey.whole() ? "" : " so far"),
                !survey.whole(),
                Group.of(survey, onward, home),
                query.value("q"),
                List.of(
                        field(query, "author", "Author’s account", "text", ""),
                        field(query, "maintainer", "Maintainer’s address", "text", "name@example.org"),
                        day(query, "since", Wording.of("since", judged)),
                        day(query, "until", Wording.of("until", judged))),
                kept(onward),
                chips(onward, home, judged));
    }

    /** Whether any filter is set; public for the template. */
    public boolean filtered() {
        return !chips.isEmpty();
    }

    /** Whether a field other than the title is filled in; public for the template. */
    public boolean fieldsOpen() {
        return fields.stream().anyMatch(field -> !field.value().isEmpty());
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
        List<Kept> kept = new ArrayList<>();
        query.said().forEach((name, value) -> {
            if (!WRITTEN.contains(name)) {
                kept.add(new Kept(name, value));
            }
        });
        return kept;
    }

    private static List<Chip> chips(Query query, String home, String judged) {
        List<Chip> chips = new ArrayList<>();
        query.filters()
                .said()
                .forEach((name, value) -> chips.add(
                        new Chip(name, Wording.of(name, judged), Text.line(value, 100), home + query.without(name))));
        return chips;
    }
}
