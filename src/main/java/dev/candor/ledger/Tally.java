package dev.candor.ledger;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Map;
import java.util.NavigableMap;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.roaringbitmap.RoaringBitmap;

/** Counts submissions by time and by area. */
final class Tally {
    private static final int MOST_USES = 8;
    private static final int MOST_AREAS = 40;

    private final Stock stock;
    private final RoaringBitmap found;
    private final NavigableMap<LocalDate, RoaringBitmap> days = new TreeMap<>();
    private final List<String> uses;
    private final RoaringBitmap declaring = new RoaringBitmap();

    private Tally(Stock stock, Filter filter, Sight sight) {
        this.stock = stock;
        RoaringBitmap matching = new Selection(stock, filter.judged(Optional.empty(), Optional.empty()), sight).found();
        stock.words(Trait.DAY).each((day, numbers) -> {
            RoaringBitmap then = RoaringBitmap.and(numbers, matching);
            if (within(filter, LocalDate.parse(day)) && !then.isEmpty()) {
                days.put(LocalDate.parse(day), then);
            }
        });
        this.found = or(days);
        stock.words(Trait.USE).each((use, bearing) -> declaring.or(bearing));
        this.uses = stock.words(Trait.USE).among(found, MOST_USES).most().stream()
                .map(Choice::word)
                .toList();
    }

    /** The filter's time is that of the first verdict here, by whole days. */
    static Statistics of(Stock stock, Filter filter, Sight sight) {
        return new Tally(stock, filter, sight).statistics();
    }

    private static boolean within(Filter filter, LocalDate day) {
        Instant begin = day.atStartOfDay(ZoneOffset.UTC).toInstant();
        Instant end = day.plusDays(1).atStartOfDay(ZoneOffset.UTC).toInstant();
        return filter.since().filter(since -> !since.isBefore(end)).isEmpty()
                && filter.until().filter(until -> !until.isAfter(begin)).isEmpty();
    }

    private Statistics statistics() {
        Choices areas = stock.words(Trait.AREA).among(found, MOST_AREAS);
        Step step = days.isEmpty() ? Step.DAY : Step.of(days.firstKey(), days.lastKey());
        return new Statistics(
                count(found),
                step,
                periods(step),
                areas.most().stream()
                        .map(area -> new Statistics.Area(area.word(), count(areaOf(area))))
                        .toList(),
                uses,
                areas.more());
    }

    private List<Statistics.Period> periods(Step step) {
        return days.isEmpty()
                ? List.of()
                : step.from(days.firstKey(), days.lastKey()).stream()
                        .map(begin -> new Statistics.Period(
                                begin, count(or(days.subMap(begin, true, step.next(begin), false)))))
                        .toList();
    }

    private RoaringBitmap areaOf(Choice area) {
        return RoaringBitmap.and(stock.words(Trait.AREA).of(area.word()), found);
    }

    private static RoaringBitmap or(Map<LocalDate, RoaringBitmap> days) {
        RoaringBitmap all = new RoaringBitmap();
        days.values().forEach(all::or);
        return all;
    }

    private Statistics.Count count(RoaringBitmap numbers) {
        long[] answers = IntStream.of(
                        RoaringBitmap.and(numbers, stock.words(Trait.COURSE).of(Stock.ASKED))
                                .toArray())
                .mapToLong(stock::secondsToAnswer)
                .filter(seconds -> seconds > 0)
                .sorted()
                .toArray();
        return new Statistics.Count(
                numbers.getLongCardinality(),
                RoaringBitmap.andCardinality(numbers, declaring),
                uses.stream().collect(Collectors.toMap(use -> use, use -> (long) RoaringBitmap.andCardinality(
                        numbers, stock.words(Trait.USE).of(use)))),
                course(numbers, Stock.ASKED),
                answers.length,
                part(answers, 0.5),
                part(answers, 0.9),
                course(numbers, Stock.DECIDED));
    }

    private long course(RoaringBitmap numbers, String word) {
        return RoaringBitmap.andCardinality(numbers, stock.words(Trait.COURSE).of(word));
    }

    private static Optional<Duration> part(long[] sorted, double part) {
        return sorted.length == 0
                ? Optional.empty()
                : Optional.of(Duration.ofSeconds(sorted[(int) Math.ceil(part * sorted.length) - 1]));
    }
}
