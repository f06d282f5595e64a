package dev.candor.web;

import dev.candor.ledger.Line;
import dev.candor.ledger.View;
import java.time.Instant;
import java.util.List;

/**
 * Everything the dashboard shows, in words.
 *
 * @param rows newest first
 * @param older the next page; empty when there is none
 * @param newest the first page; empty when this is it
 * @param feed the same filters as a feed
 * @param api the same filters as JSON
 * @param stats the same filters as statistics
 */
record DashboardPage(Panel panel, List<Row> rows, String older, String newest, String feed, String api, String stats) {
    private static final int SOME = 2;
    private static final int SOMEBODY = 1;

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
                    Wait.of(line, now, site, SOMEBODY));
        }
    }

    static DashboardPage of(View view, Query query, Site site, Instant now) {
        String home = site.root() + "/";
        Query filters = query.filters();
        Query onward = query.without(Query.CURSOR);
        return new DashboardPage(
                Panel.of(view.survey(), query, home, "Judged"),
                view.page().lines().stream()
                        .map(line -> Row.of(line, site, now))
                        .toList(),
                view.page()
                        .next()
                        .map(cursor -> home + onward.with(Query.CURSOR, cursor.toString()))
                        .orElse(""),
                query.value(Query.CURSOR).isEmpty() ? "" : home + onward,
                site.root() + "/feed.atom" + filters,
                site.root() + "/api/v1/submissions" + filters,
                site.root() + "/stats" + filters);
    }
}
