package dev.candor.inbox;

import static org.assertj.core.api.Assertions.assertThat;

import dev.candor.database.Clock;
import dev.candor.database.Database;
import dev.candor.inbox.Letter.Kind;
import dev.candor.inbox.Letter.Stranger;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.LongStream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.io.TempDir;

/** What bookmarks and mailbag promise, on whichever database. */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
abstract class MailbagContract {
    private final Clock clock = new Clock();
    private Database database;
    private Bookmarks bookmarks;
    private Mailbag bag;

    abstract Database open(Path folder);

    @BeforeAll
    void begin(@TempDir Path folder) {
        database = open(folder);
        bookmarks = new Bookmarks(database.jdbi());
        bag = new Mailbag(database.jdbi(), clock, "list");
    }

    @AfterAll
    void end() {
        database.close();
    }

    @BeforeEach
    void empty() {
        database.empty();
    }

    @Test
    void aBookmarkIsWhereItWasMoved() {
        assertThat(bookmarks.of("list")).isEmpty();
        bookmarks.move("list", new Bookmark("2026-11-22T06:16:08.069592", Set.of(3L, 1L)));
        bookmarks.move("other", new Bookmark("2025-01-01T00:00:00", Set.of()));
        Set<Long> many = LongStream.range(0, 5000).boxed().collect(Collectors.toSet());
        bookmarks.move("list", new Bookmark("2026-11-22T06:16:09", many));

        assertThat(bookmarks.of("list")).contains(new Bookmark("2026-11-22T06:16:09", many));
        assertThat(bookmarks.of("other")).contains(new Bookmark("2025-01-01T00:00:00", Set.of()));
    }

    @Test
    void aSeriesIsHeardOfOnce() {
        Instant first = clock.instant().truncatedTo(ChronoUnit.MICROS);
        assertThat(bag.news(7)).isEqualTo(new SeriesNews(first, false, Optional.empty()));
        clock.pass(Duration.ofMinutes(1));
        bag.begins(7);
        bag.completed(7);
        Instant completed = clock.instant().truncatedTo(ChronoUnit.MICROS);
        clock.pass(Duration.ofMinutes(1));
        bag.completed(7);

        assertThat(bag.news(7)).isEqualTo(new SeriesNews(first, true, Optional.of(completed)));
        bag.pushed(7);
        assertThat(bag.news(7).completed()).contains(clock.instant().truncatedTo(ChronoUnit.MICROS));
        bag.news(9);
        assertThat(bag.firstSeries()).contains(7L);
    }

    @Test
    void mailsBelongToOneSeriesEach() {
        bag.belong(Kind.PATCH, List.of(1L, 2L), 7);
        bag.belong(Kind.COVER, List.of(1L), 7);
        bag.belong(Kind.PATCH, List.of(2L), 8);

        assertThat(bag.letters(7))
                .containsExactly(
                        new Letter(Kind.COVER, 1, 7, false, 0, Optional.empty()),
                        new Letter(Kind.PATCH, 1, 7, false, 0, Optional.empty()));
        assertThat(bag.letter(Kind.PATCH, 2).map(Letter::series)).contains(8L);
        assertThat(bag.letter(Kind.COVER, 2)).isEmpty();
    }

    @Test
    void theSameReplyIsHeardOnce() {
        bag.belong(Kind.PATCH, List.of(1L), 7);
        bag.belong(Kind.COVER, List.of(1L), 7);

        assertThat(bag.replied(Kind.PATCH, 1, 5)).isTrue();
        assertThat(bag.replied(Kind.PATCH, 1, 5)).isFalse();
        assertThat(bag.replied(Kind.COVER, 1, 5)).as("they count by themselves").isTrue();
        assertThat(bag.replied(Kind.PATCH, 99, 6)).as("an unknown mail").isFalse();
        assertThat(bag.letter(Kind.PATCH, 1).map(Letter::replied)).contains(true);
    }

    @Test
    void aCheckAboveOursIsAStrangers() {
        bag.belong(Kind.PATCH, List.of(1L), 7);
        bag.checked(1, 10);

        assertThat(bag.strange(1, stranger(9))).as("older than ours").isFalse();
        assertThat(bag.strange(1, stranger(10))).as("ours").isFalse();
        assertThat(bag.strange(99, stranger(11))).as("of an unknown patch").isFalse();
        assertThat(bag.strange(1, stranger(11))).isTrue();
        assertThat(bag.strange(1, stranger(11))).as("told before").isFalse();
        assertThat(bag.letter(Kind.PATCH, 1).map(Letter::overwritten)).contains(true);

        bag.checked(1, 12);
        Letter after = bag.letter(Kind.PATCH, 1).orElseThrow();
        assertThat(after.overwritten()).isFalse();
        assertThat(after.stranger()).contains(new Stranger(11, "mallory", "success", "2026-11-22T06:24:39", 1));
    }

    @Test
    void whatWeLearnToBeOursIsNoStrangers() {
        bag.belong(Kind.PATCH, List.of(1L), 7);
        assertThat(bag.strange(1, stranger(9))).as("before our first").isFalse();
        bag.checked(1, 10);
        assertThat(bag.strange(1, stranger(11))).isTrue();
        bag.checked(1, 11);
        assertThat(bag.letter(Kind.PATCH, 1)).contains(new Letter(Kind.PATCH, 1, 7, false, 11, Optional.empty()));
    }

    private static Stranger stranger(long check) {
        return new Stranger(check, "mallory", "success", "2026-11-22T06:24:39", 0);
    }
}
