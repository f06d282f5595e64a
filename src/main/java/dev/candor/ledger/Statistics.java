package dev.candor.ledger;

import java.time.Duration;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * Submissions counted by when they were judged for the first time, and by area. People are not counted.
 *
 * @param all everything counted together
 * @param step how long a period is
 * @param periods from the first to the last without a gap
 * @param areas those with the most submissions first
 * @param uses the kinds of AI use that are declared, the most frequent first
 */
public record Statistics(
        Count all, Step step, List<Period> periods, List<Area> areas, List<String> uses, boolean moreAreas) {
    public Statistics {
        periods = List.copyOf(periods);
        areas = List.copyOf(areas);
        uses = List.copyOf(uses);
    }

    /** The most submissions of a period; 0 when there is none. */
    public long most() {
        return periods.stream()
                .mapToLong(period -> period.count().submissions())
                .max()
                .orElse(0);
    }

    /** The most submissions of a period that declare one and the same kind of use; 0 when there is none. */
    public long mostOfAUse() {
        return periods.stream()
                .flatMap(period -> period.count().uses().values().stream())
                .mapToLong(Long::longValue)
                .max()
                .orElse(0);
    }

    /**
     * How many submissions there are, and how many of what sort.
     *
     * @param declaring how many declare any AI use
     * @param uses how many declare each kind; one may declare several
     * @param asked whose author was asked something
     * @param answered of these, where it is settled
     * @param median in half of these it took no longer than that; empty when there are none
     * @param slow in nine of ten it took no longer than that
     * @param decided where a maintainer had to decide at some time
     */
    public record Count(
            long submissions,
            long declaring,
            Map<String, Long> uses,
            long asked,
            long answered,
            Optional<Duration> median,
            Optional<Duration> slow,
            long decided) {
        public Count {
            uses = Map.copyOf(uses);
        }

        /** How many declare a kind of use. */
        public long use(String kind) {
            return uses.getOrDefault(kind, 0L);
        }
    }

    /** @param begin its first day */
    public record Period(LocalDate begin, Count count) {}

    /** A part of the project, by its name. */
    public record Area(String name, Count count) {}
}
