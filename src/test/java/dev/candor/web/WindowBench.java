package dev.candor.web;

import static org.assertj.core.api.Assertions.assertThat;

import dev.candor.database.Database;
import dev.candor.ledger.Cursor;
import dev.candor.ledger.Filter;
import dev.candor.ledger.Harvest;
import dev.candor.ledger.Ledger;
import dev.candor.ledger.Sight;
import dev.candor.ledger.Trait;
import java.lang.management.ManagementFactory;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.LongStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * How long the first page of every combination of filters takes: found, counted and written as HTML. Not a part of the
 * ordinary run: {@code ./mvnw test -Pbench}.
 */
class WindowBench {
    private static final int RUNS = 20;
    private static final int FEW = 4;
    private static final int WARM = 3;
    private static final int SHOWN = 50;
    private static final int SLOWEST = 10;
    private static final Duration MOST = Duration.ofMillis(100);

    /** The most frequent word of each trait, so that little is excluded. */
    private static final List<Part> PARTS = List.of(
            new Part("label", filter -> filter.with(Trait.LABEL, "AI: code")),
            new Part("verdict", filter -> filter.with(Trait.VERDICT, "fail")),
            new Part("scope", filter -> filter.with(Trait.SCOPE, "other")),
            new Part("forge", filter -> filter.with(Trait.FORGE, "gitlab")),
            new Part("project", filter -> filter.with(Trait.PROJECT, "qemu/qemu")),
            new Part("area", filter -> filter.with(Trait.AREA, "Area 0")),
            new Part("author", filter -> filter.with(Trait.AUTHOR, "author0")),
            new Part("maintainer", filter -> filter.with(Trait.MAINTAINER, "maintainer0@example.org")),
            new Part("waiting", filter -> filter.with(Trait.WAITING, "author")),
            new Part("text", filter -> filter.titled("path")),
            new Part(
                    "time",
                    filter -> filter.judged(Optional.of(Instant.parse("2022-03-01T12:00:00Z")), Optional.empty())));

    /** What is sought far, and found seldom or not at all. */
    private static final List<Part> FURTHER = List.of(
            new Part("(a text in every title)", filter -> filter.titled("e")),
            new Part("(a text in few titles)", filter -> filter.titled("zyxgate")),
            new Part("(a text in no title)", filter -> filter.titled("no such words")),
            new Part(
                    "(a label that contradicts the verdict)",
                    filter -> filter.with(Trait.LABEL, "ai-policy::fail").with(Trait.VERDICT, "pass")),
            new Part("(an area that few touch)", filter -> filter.with(Trait.AREA, "Area 2300")),
            new Part("(nobody)", filter -> filter.with(Trait.AUTHOR, "nobody")));

    private record Part(String name, java.util.function.UnaryOperator<Filter> narrow) {}

    /** A combination by its bits, looked at a few times; the slowest of them are then timed in earnest. */
    private record Tried(int chosen, double median) {}

    private record Timed(String name, long found, double median) {}

    @Test
    void aMillionOnPostgres() {
        try (Database database = Database.postgres()) {
            measure("PostgreSQL", database, 1_000_000);
        }
    }

    @Test
    void aHundredThousandEmbedded(@TempDir Path folder) {
        try (Database database = Database.h2(folder)) {
            measure("embedded H2", database, 100_000);
        }
    }

    private static void measure(String name, Database database, int submissions) {
        Harvest.bring(database.jdbi(), submissions);
        var ledger = new Ledger(database.jdbi(), InstantSource.system());
        var window = new Window(ledger, new Pages(Samples.SITE));
        long before = heap();
        long begun = System.nanoTime();
        while (ledger.readOn()) {
            assertThat(window.open(Filter.ALL, Cursor.START)).isPositive();
        }
        double seconds = (System.nanoTime() - begun) / 1e9;
        System.out.printf(
                "%n%,d submissions on %s, read into memory in %.1f s, where they take %,d MB%n",
                submissions, name, seconds, (heap() - before) / 1_000_000);
        List<Timed> singles = new ArrayList<>(List.of(window.time("(no filter)", Filter.ALL, Cursor.START)));
        singles.add(window.time("(no filter, deep in the list)", Filter.ALL, new Cursor(submissions / 3)));
        PARTS.forEach(part -> singles.add(window.time(part.name(), part.narrow().apply(Filter.ALL), Cursor.START)));
        FURTHER.forEach(
                part -> singles.add(window.time(part.name(), part.narrow().apply(Filter.ALL), Cursor.START)));
        print("one by one", singles);
        List<Timed> all = IntStream.range(0, 1 << PARTS.size())
                .mapToObj(chosen ->
                        new Tried(chosen, combination(window, chosen, FEW).median()))
                .sorted(Comparator.comparingDouble(Tried::median).reversed())
                .limit(SLOWEST)
                .map(slow -> combination(window, slow.chosen(), RUNS))
                .sorted(Comparator.comparingDouble(Timed::median).reversed())
                .toList();
        print("the slowest of all %,d combinations".formatted(1 << PARTS.size()), all);
        assertThat(List.of(
                        all.getFirst(),
                        singles.stream()
                                .max(Comparator.comparingDouble(Timed::median))
                                .orElseThrow()))
                .allSatisfy(timed -> assertThat(timed.median()).isLessThan(MOST.toMillis()));
    }

    /** What is in use, garbage aside. */
    private static long heap() {
        System.gc();
        return ManagementFactory.getMemoryMXBean().getHeapMemoryUsage().getUsed();
    }

    private static Timed combination(Window window, int chosen, int runs) {
        List<Part> parts = IntStream.range(0, PARTS.size())
                .filter(i -> (chosen >> i & 1) == 1)
                .mapToObj(PARTS::get)
                .toList();
        Filter filter = Filter.ALL;
        for (Part part : parts) {
            filter = part.narrow().apply(filter);
        }
        return window.time(
                parts.stream().map(Part::name).collect(Collectors.joining(", ")), filter, Cursor.START, runs);
    }

    private static void print(String title, List<Timed> rows) {
        System.out.printf("%n| %s | found | median of %d |%n|---|--:|--:|%n", title, RUNS);
        rows.forEach(row -> System.out.printf("| %s | %,d | %.1f ms |%n", row.name(), row.found(), row.median()));
    }

    /** The page as the server makes it. */
    private record Window(Ledger ledger, Pages pages) {
        long open(Filter filter, Cursor cursor) {
            var view = ledger.view(filter, Sight.ALL, Group.TRAITS_AND_PEOPLE, cursor, SHOWN);
            assertThat(pages.dashboard(view, Query.NOTHING, Samples.NOON)).isNotEmpty();
            return view.survey().total();
        }

        Timed time(String name, Filter filter, Cursor cursor) {
            return time(name, filter, cursor, RUNS);
        }

        Timed time(String name, Filter filter, Cursor cursor, int runs) {
            long found = 0;
            for (int i = 0; i < WARM; i++) {
                found = open(filter, cursor);
            }
            long[] times = LongStream.range(0, runs)
                    .map(i -> {
                        long begun = System.nanoTime();
                        open(filter, cursor);
                        return System.nanoTime() - begun;
                    })
                    .sorted()
                    .toArray();
            return new Timed(name, found, (times[runs / 2 - 1] + times[runs / 2]) / 2e6);
        }
    }
}
