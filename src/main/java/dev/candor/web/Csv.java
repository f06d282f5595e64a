package dev.candor.web;

import dev.candor.ledger.Statistics;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;

/**
 * Writes statistics as comma-separated values (RFC 4180). No library: a row is numbers and one name, and what a library would
 * not do is what matters here, to keep a name from being taken for a formula by a spreadsheet.
 */
final class Csv {
    private static final int LONGEST = 200;
    /** Those of full width too, which some spreadsheets read as the others; tabs and line ends are spaces by then. */
    private static final String FORMULA = "=+-@\uFF1D\uFF0B\uFF0D\uFF20";

    private Csv() {}

    static String time(Statistics statistics) {
        List<List<String>> rows = new ArrayList<>();
        rows.add(head("begin", statistics));
        statistics.periods().forEach(period -> rows.add(row(period.begin().toString(), period.count(), statistics)));
        return text(rows);
    }

    static String areas(Statistics statistics) {
        List<List<String>> rows = new ArrayList<>();
        rows.add(head("area", statistics));
        statistics.areas().forEach(area -> rows.add(row(word(area.name()), area.count(), statistics)));
        return text(rows);
    }

    private static List<String> head(String first, Statistics statistics) {
        List<String> head = new ArrayList<>(List.of(first, "submissions", "declaring"));
        statistics.uses().forEach(use -> head.add(word("use " + use)));
        head.addAll(List.of("asked", "answered", "median_seconds", "nine_of_ten_seconds", "decided"));
        return head;
    }

    private static List<String> row(String first, Statistics.Count count, Statistics statistics) {
        List<String> row = new ArrayList<>();
        row.add(first);
        row.add(String.valueOf(count.submissions()));
        row.add(String.valueOf(count.declaring()));
        statistics.uses().forEach(use -> row.add(String.valueOf(count.use(use))));
        row.add(String.valueOf(count.asked()));
        row.add(String.valueOf(count.answered()));
        row.add(seconds(count.median()));
        row.add(seconds(count.slow()));
        row.add(String.valueOf(count.decided()));
        return row;
    }

    private static String seconds(Optional<Duration> time) {
        return time.map(Duration::toSeconds).map(String::valueOf).orElse("");
    }

    private static String word(String outside) {
        String line = Text.line(outside, LONGEST);
        boolean formula = !line.isEmpty() && FORMULA.indexOf(line.charAt(0)) >= 0;
        return "\"" + (formula ? "'" : "") + line.replace("\"", "\"\"") + "\"";
    }

    private static String text(List<List<String>> rows) {
        return rows.stream().map(row -> String.join(",", row) + "\r\n").collect(Collectors.joining());
    }
}
