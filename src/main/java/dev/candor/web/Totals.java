package dev.candor.web;

import dev.candor.ledger.Statistics;
import java.time.Duration;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/**
 * Statistics as JSON.
 *
 * @param step how long a period is: {@code day}, {@code week}, {@code month}, {@code quarter}, {@code year}
 * @param periods by the day of the first verdict, without a gap
 * @param areas those with the most submissions first
 * @param moreAreas whether there are others, with fewer
 */
record Totals(String step, Sum all, List<Period> periods, List<Area> areas, boolean moreAreas) {

    /**
     * How many submissions there are, and how many of what sort.
     *
     * @param declaring how many declare any AI use
     * @param uses how many declare each kind; one may declare several
     * @param asked whose author was asked something
     * @param answered of these, where it is settled
     * @param medianSeconds in half of these it took no longer; null when there are none
     * @param nineOfTenSeconds in nine of ten it took no longer; null when there are none
     * @param decided where a maintainer had to decide at some time
     */
    record Sum(
            long submissions,
            long declaring,
            Map<String, Long> uses,
            long asked,
            long answered,
            @Schema(nullable = true) @Nullable Long medianSeconds,
            @Schema(nullable = true) @Nullable Long nineOfTenSeconds,
            long decided) {}

    /** @param begin its first day */
    record Period(String begin, Sum sum) {}

    /** A part of the project. */
    record Area(String name, Sum sum) {}

    static Totals of(Statistics statistics) {
        Function<Statistics.Count, Sum> sum = count -> sum(count, statistics.uses());
        return new Totals(
                statistics.step().name().toLowerCase(Locale.ROOT),
                sum.apply(statistics.all()),
                statistics.periods().stream()
                        .map(period -> new Period(period.begin().toString(), sum.apply(period.count())))
                        .toList(),
                statistics.areas().stream()
                        .map(area -> new Area(area.name(), sum.apply(area.count())))
                        .toList(),
                statistics.moreAreas());
    }

    private static Sum sum(Statistics.Count count, List<String> uses) {
        return new Sum(
                count.submissions(),
                count.declaring(),
                uses.stream().collect(Collectors.toMap(use -> use, count::use)),
                count.asked(),
                count.answered(),
                seconds(count.median()),
                seconds(count.slow()),
                count.decided());
    }

    private static @Nullable Long seconds(Optional<Duration> time) {
        return time.map(Duration::toSeconds).orElse(null);
    }
}
