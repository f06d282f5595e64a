package dev.candor.web;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.ObjectMapper;
import dev.candor.ledger.Statistics;
import dev.candor.ledger.Step;
import dev.candor.ledger.Survey;
import java.time.Duration;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class StatisticsTest {
    private static final Pages PAGES = new Pages(Samples.SITE);
    private static final Survey SURVEY = new Survey(30, Map.of(), true);
    private static final Statistics.Count OCTOBER = count(10, 4, 2, Optional.of(Duration.ofHours(3)), 1);
    private static final Statistics.Count NOVEMBER = count(20, 10, 0, Optional.empty(), 5);

    private static final Statistics SOME = statistics("Block layer");

    @Test
    void saysTheWholeOfEachPlotInASentence() {
        assertThat(Html.text(page(SOME, Query.NOTHING)))
                .contains("Statistics Oct 2026 to Nov 2026, by month")
                .contains("47 % of 30 submissions declare AI use. One may declare several kinds, which are drawn on"
                        + " one scale.")
                .contains("Of 2 submissions that were asked about, 2 are settled: half within 3 hours,"
                        + " nine of ten within 3 hours.")
                .contains("20 % of 30 submissions needed a maintainer’s decision at some time.");
    }

    @Test
    void tellsEachBarsNumber() {
        assertThat(page(SOME, Query.NOTHING))
                .contains("role=\"img\" aria-label=\"code: Oct 2026: 4, Nov 2026: 10\"")
                .contains("<rect x=\"1\" y=\"60\" width=\"8\" height=\"40\"><title>Oct 2026: 4</title></rect>")
                .contains("<rect x=\"11\" y=\"0\" width=\"8\" height=\"100\"><title>Nov 2026: 10</title></rect>");
    }

    @Test
    void saysWhatTheHighestBarStandsFor() {
        assertThat(Html.text(page(SOME, Query.NOTHING)))
                .contains("14 , at most 10")
                .contains("median time to answer Oct 2026: 3 hours Nov 2026: none answered 3 hours Oct 2026");
    }

    @Test
    void showsTheNumbersAsTables() {
        assertThat(Html.text(page(SOME, Query.NOTHING)))
                .contains("Oct 2026 10 4 4 2 2 3 hours 3 hours 1 Nov 2026 20 10 10 0 0 – – 5")
                .contains("By area Area")
                .contains("Block layer 20 10 10 0 0 – – 5");
    }

    @Test
    void keepsTheFiltersInEveryLink() {
        assertThat(Html.addresses(page(SOME, Query.NOTHING.with("label", "AI: code"))))
                .contains(
                        "/stats/time.csv?label=AI%3A%20code",
                        "/stats/areas.csv?label=AI%3A%20code",
                        "/api/v1/statistics?label=AI%3A%20code",
                        "/?label=AI%3A%20code");
    }

    @Test
    void saysThatThereIsNothingToCount() {
        Statistics nothing =
                new Statistics(count(0, 0, 0, Optional.empty(), 0), Step.DAY, List.of(), List.of(), List.of(), false);

        assertThat(Html.text(page(nothing, Query.NOTHING))).contains("Nothing to count Nothing was judged yet.");
    }

    @Test
    void namesNobodyAndRunsNoScriptOfItsOwn() {
        String page = page(statistics("<script>alert(1)</script>"), Query.NOTHING);

        assertThat(page).doesNotContain("<script>").doesNotContain(" style=");
        assertThat(Html.ids(page)).doesNotHaveDuplicates();
    }

    @Test
    void writesTimeAsCsv() {
        assertThat(Csv.time(SOME)).isEqualTo("""
                begin,submissions,declaring,"use code",asked,answered,median_seconds,nine_of_ten_seconds,decided\r
                2026-10-01,10,4,4,2,2,10800,10800,1\r
                2026-11-01,20,10,10,0,0,,,5\r
                """);
    }

    @ParameterizedTest
    @ValueSource(strings = {"=", "+", "-", "@", "\t=", "\r=", "\n@", "\t", "\r", " =", "\u0000=", "\uFF1D", "\uFF20"})
    void noCellBeginsAFormula(String begin) {
        List<String> cells = cells(Csv.areas(statistics(begin + "cmd|' /C calc'!A0", begin + "use")));

        assertThat(cells).hasSize(2 * 9).noneMatch(cell -> cell.matches("(?s)[=+\\-@\t\r\n\uFF1D\uFF20].*"));
        assertThat(cells.get(9)).endsWith("cmd|' /C calc'!A0");
    }

    @Test
    void noNameBreaksARowOrACell() {
        assertThat(Csv.areas(statistics("=HYPERLINK(\"http://x\")"))).contains("\"'=HYPERLINK(\"\"http://x\"\")\",20");
        assertThat(Csv.areas(statistics("a,b\r\nc"))).contains("\"a,b  c\",20");
        assertThat(Csv.areas(statistics("a", "x\",1\r\n=y")).lines().toList()).hasSize(2);
    }

    /** As a spreadsheet reads them; no name here has a comma or a quote in it. */
    private static List<String> cells(String csv) {
        return csv.lines()
                .flatMap(line -> Stream.of(line.split(",", -1)))
                .map(cell -> cell.replace("\"", ""))
                .toList();
    }

    @Test
    void writesTheSameAsJson() throws Exception {
        var json = new ObjectMapper();
        assertThat(json.readTree(json.writeValueAsString(Totals.of(SOME)))).isEqualTo(json.readTree("""
                {"step": "month",
                 "all": {"submissions": 30, "declaring": 14, "uses": {"code": 14}, "asked": 2, "answered": 2,
                         "medianSeconds": 10800, "nineOfTenSeconds": 10800, "decided": 6},
                 "periods": [
                   {"begin": "2026-10-01", "sum": {"submissions": 10, "declaring": 4, "uses": {"code": 4}, "asked": 2,
                    "answered": 2, "medianSeconds": 10800, "nineOfTenSeconds": 10800, "decided": 1}},
                   {"begin": "2026-11-01", "sum": {"submissions": 20, "declaring": 10, "uses": {"code": 10}, "asked": 0,
                    "answered": 0, "medianSeconds": null, "nineOfTenSeconds": null, "decided": 5}}],
                 "areas": [
                   {"name": "Block layer", "sum": {"submissions": 20, "declaring": 10, "uses": {"code": 10}, "asked": 0,
                    "answered": 0, "medianSeconds": null, "nineOfTenSeconds": null, "decided": 5}}],
                 "moreAreas": false}
                """));
    }

    private static String page(Statistics statistics, Query query) {
        return PAGES.statistics(statistics, SURVEY, query);
    }

    private static Statistics statistics(String area) {
        return statistics(area, "code");
    }

    private static Statistics statistics(String area, String use) {
        return new Statistics(
                count(30, 14, 2, Optional.of(Duration.ofHours(3)), 6),
                Step.MONTH,
                List.of(
                        new Statistics.Period(LocalDate.parse("2026-10-01"), OCTOBER),
                        new Statistics.Period(LocalDate.parse("2026-11-01"), NOVEMBER)),
                List.of(new Statistics.Area(area, NOVEMBER)),
                List.of(use),
                false);
    }

    private static Statistics.Count count(
            long submissions, long declaring, long asked, Optional<Duration> time, long decided) {
        return new Statistics.Count(
                submissions, declaring, Map.of("code", declaring), asked, asked, time, time, decided);
    }
}
