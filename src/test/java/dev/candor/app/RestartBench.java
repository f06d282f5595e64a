package dev.candor.app;

import static org.assertj.core.api.Assertions.assertThat;

import dev.candor.database.Database;
import dev.candor.ledger.Harvest;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * How long after a restart the built jar shows its pages again, and how long until everything is counted, with a million
 * submissions on PostgreSQL. Not a part of the ordinary run: {@code ./mvnw package -DskipTests}, then {@code ./mvnw test
 * -Pbench -Dtest=RestartBench}.
 */
class RestartBench {
    private static final int SUBMISSIONS = 1_000_000;
    private static final int STARTS = 3;
    private static final Duration MOST = Duration.ofMinutes(5);
    private static final Duration PAUSE = Duration.ofMillis(20);

    @TempDir
    private static Path folder;

    /**
     * One start; the times are from when the process was begun.
     *
     * @param slowest page while the rest was read, from its own beginning
     */
    private record Start(Duration page, Duration slowest, Duration whole, long peak) {}

    @Test
    void aMillionOnPostgres() throws Exception {
        try (Database database = Database.postgres()) {
            Harvest.bring(database.jdbi(), SUBMISSIONS);
            System.out.printf(
                    "%n| %,d submissions on PostgreSQL | first 200 of / | slowest / while reading | counts whole | peak RSS |%n",
                    SUBMISSIONS);
            System.out.println("|---|--:|--:|--:|--:|");
            for (String heap : List.of("-Xmx1g", "-XX:MaxRAMPercentage=25")) {
                for (int i = 1; i <= STARTS; i++) {
                    Start start = start(database, heap);
                    System.out.printf(
                            "| start %d with %s | %.1f s | %.2f s | %.1f s | %,d MB |%n",
                            i,
                            heap,
                            seconds(start.page()),
                            seconds(start.slowest()),
                            seconds(start.whole()),
                            start.peak() / 1_000_000);
                }
            }
        }
    }

    private static Start start(Database database, String heap) throws Exception {
        long begun = System.nanoTime();
        BuiltJar bot = BuiltJar.starting(
                folder,
                List.of(heap, "-Dcandor.database.url=" + database.url(), "-Dcandor.database.username=postgres"));
        try {
            while (bot.status("/") != 200) {
                rest(begun);
            }
            Duration page = since(begun);
            Duration slowest = Duration.ZERO;
            // Statistics are an answer only when everything is counted.
            while (bot.status("/api/v1/statistics") != 200) {
                rest(begun);
                long asked = System.nanoTime();
                assertThat(bot.status("/")).isEqualTo(200);
                slowest = since(asked).compareTo(slowest) > 0 ? since(asked) : slowest;
            }
            return new Start(page, slowest, since(begun), peak(bot.pid()));
        } finally {
            bot.kill();
        }
    }

    private static void rest(long begun) throws InterruptedException {
        assertThat(since(begun)).as("the time until everything answers").isLessThan(MOST);
        Thread.sleep(PAUSE);
    }

    private static Duration since(long begun) {
        return Duration.ofNanos(System.nanoTime() - begun);
    }

    /** The most memory that a process ever had, in bytes, as Linux counts it. */
    private static long peak(long pid) throws IOException {
        return Files.readAllLines(Path.of("/proc/%d/status".formatted(pid))).stream()
                .filter(line -> line.startsWith("VmHWM:"))
                .map(line -> line.replaceAll("\\D", ""))
                .mapToLong(Long::parseLong)
                .map(kilobytes -> kilobytes * 1024)
                .sum();
    }

    private static double seconds(Duration time) {
        return time.toMillis() / 1e3;
    }
}
