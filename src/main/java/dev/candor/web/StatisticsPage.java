package dev.candor.web;

import dev.candor.ledger.Statistics;
import dev.candor.ledger.Survey;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.function.ToDoubleFunction;
import java.util.function.ToLongFunction;

/**
 * Everything the statistics show, in words and bars.
 *
 * @param span such as {@code Nov 2025 to Nov 2026, by month}; empty when there is nothing to count
 * @param plots each with its rows of bars
 * @param uses the kinds of use, as columns
 * @param periods the same numbers as a table
 * @param areas those with the most submissions
 * @param list the submissions that are counted
 */
record StatisticsPage(
        Panel panel,
        String span,
        String first,
        String last,
        List<Plot> plots,
        List<String> uses,
        List<Row> periods,
        List<Row> areas,
        boolean moreAreas,
        String list,
        String timeCsv,
        String areasCsv,
        String api) {

    /**
     * Rows of bars over the same time.
     *
     * @param says the whole of it in one sentence
     */
    record Plot(String id, String title, String says, List<Bars> rows) {}

    /**
     * One row of a table.
     *
     * @param part how many of a hundred submissions declare AI use, for a bar
     */
    record Row(
            String name,
            String submissions,
            String declaring,
            List<String> uses,
            String asked,
            String answered,
            String median,
            String slow,
            String decided,
            int part) {}

    static StatisticsPage of(Statistics statistics, Survey survey, Query query, Site site) {
        String home = site.root() + "/stats";
        Query filters = query.filters();
        var periods = statistics.periods();
        String first = periods.isEmpty()
                ? ""
                : Period.words(statistics.step(), periods.getFirst().begin());
        String last = periods.isEmpty()
                ? ""
                : Period.words(statistics.step(), periods.getLast().begin());
        return new StatisticsPage(
                Panel.of(survey, query, home, "First judged"),
                periods.isEmpty() ? "" : span(first, last, statistics),
                first,
                last,
                plots(statistics),
                statistics.uses().stream().map(use -> Text.line(use, 40)).toList(),
                periods.stream()
                        .map(period -> row(Period.words(statistics.step(), period.begin()), period.count(), statistics))
                        .toList(),
                statistics.areas().stream()
                        .map(area -> row(Text.line(area.name(), 100), area.count(), statistics))
                        .toList(),
                statistics.moreAreas(),
                site.root() + "/" + filters,
                home + "/time.csv" + filters,
                home + "/areas.csv" + filters,
                site.root() + "/api/v1/statistics" + filters);
    }

    private static String span(String first, String last, Statistics statistics) {
        String step = Text.line(statistics.step().name().toLowerCase(java.util.Locale.ROOT), 10);
        return (first.equals(last) ? first : first + " to " + last) + ", by " + step;
    }

    private static List<Plot> plots(Statistics statistics) {
        var all = statistics.all();
        return List.of(
                new Plot(
                        "uses",
                        "AI use declared",
                        "%s of %s declare AI use. One may declare several kinds, which are drawn on one scale."
                                .formatted(percent(all.declaring(), all.submissions()), told(all.submissions())),
                        uses(statistics)),
                new Plot("answers", "From question to answer", answers(all), List.of(medians(statistics))),
                new Plot(
                        "decisions",
                        "Where a maintainer had to decide",
                        "%s of %s needed a maintainer’s decision at some time."
                                .formatted(percent(all.decided(), all.submissions()), told(all.submissions())),
                        List.of(shares(statistics))));
    }

    /** The kinds of use are drawn on one scale, so that they can be compared. */
    private static List<Bars> uses(Statistics statistics) {
        List<Bars> rows = new ArrayList<>();
        rows.add(counted("all submissions", Statistics.Count::submissions, statistics.most(), statistics));
        for (String use : statistics.uses()) {
            rows.add(counted(Text.line(use, 40), count -> count.use(use), statistics.mostOfAUse(), statistics));
        }
        return rows;
    }

    private static Bars counted(
            String label, ToLongFunction<Statistics.Count> number, long most, Statistics statistics) {
        return bars(
                label,
                "%,d".formatted(number.applyAsLong(statistics.all())),
                statistics,
                count -> part(number.applyAsLong(count), most),
                count -> "%,d".formatted(number.applyAsLong(count)));
    }

    private static Bars medians(Statistics statistics) {
        long most = statistics.periods().stream()
                .flatMap(period -> period.count().median().stream())
                .mapToLong(Duration::toSeconds)
                .max()
                .orElse(0);
        return bars(
                "median time to answer",
                time(statistics.all().median()),
                statistics,
                count -> part(count.median().map(Duration::toSeconds).orElse(0L), most),
                count -> count.median().map(Ago::words).orElse("none answered"));
    }

    private static Bars shares(Statistics statistics) {
        var all = statistics.all();
        return bars(
                "share of submissions",
                percent(all.decided(), all.submissions()),
                statistics,
                count -> part(count.decided(), count.submissions()),
                count -> percent(count.decided(), count.submissions()));
    }

    private static Bars bars(
            String label,
            String sum,
            Statistics statistics,
            ToDoubleFunction<Statistics.Count> part,
            Function<Statistics.Count, String> number) {
        return Bars.of(
                label,
                sum,
                statistics.periods().stream()
                        .map(period -> new Bars.Value(
                                Period.words(statistics.step(), period.begin()),
                                part.applyAsDouble(period.count()),
                                number.apply(period.count())))
                        .toList());
    }

    private static String answers(Statistics.Count all) {
        if (all.asked() == 0) {
            return "Nobody was asked anything.";
        }
        String open = "Of %s that were asked about, %,d are settled".formatted(told(all.asked()), all.answered());
        return all.median().isEmpty()
                ? open + "."
                : "%s: half within %s, nine of ten within %s.".formatted(open, time(all.median()), time(all.slow()));
    }

    private static Row row(String name, Statistics.Count count, Statistics statistics) {
        return new Row(
                name,
                "%,d".formatted(count.submissions()),
                "%,d".formatted(count.declaring()),
                statistics.uses().stream()
                        .map(use -> "%,d".formatted(count.use(use)))
                        .toList(),
                "%,d".formatted(count.asked()),
                "%,d".formatted(count.answered()),
                time(count.median()),
                time(count.slow()),
                "%,d".formatted(count.decided()),
                (int) Math.round(100 * part(count.declaring(), count.submissions())));
    }

    private static String told(long submissions) {
        return Sentence.count(submissions, "submission", "submissions");
    }

    private static String time(Optional<Duration> time) {
        return time.map(Ago::words).orElse("–");
    }

    private static double part(long number, long of) {
        return of == 0 ? 0 : (double) number / of;
    }

    private static String percent(long number, long of) {
        return of == 0 ? "none" : Math.round(100 * part(number, of)) + " %";
    }
}
