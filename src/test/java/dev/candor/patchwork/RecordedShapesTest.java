package dev.candor.patchwork;

import static com.github.tomakehurst.wiremock.client.WireMock.getRequestedFor;
import static com.github.tomakehurst.wiremock.client.WireMock.urlPathEqualTo;
import static org.assertj.core.api.Assertions.assertThat;

import com.github.tomakehurst.wiremock.WireMockServer;
import com.github.tomakehurst.wiremock.core.WireMockConfiguration;
import dev.candor.database.Clock;
import dev.candor.database.Database;
import dev.candor.forge.Look;
import dev.candor.git.Fault;
import dev.candor.git.FileChange;
import dev.candor.git.Person;
import dev.candor.inbox.Bell;
import dev.candor.inbox.Bookmarks;
import dev.candor.inbox.Delivery;
import dev.candor.inbox.Letter;
import dev.candor.inbox.Mailbag;
import dev.candor.inbox.Ring;
import dev.candor.submission.Memory;
import dev.candor.submission.Patch;
import dev.candor.submission.Snapshot;
import dev.candor.wire.Meter;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.LongStream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Answers recorded from a real Patchwork, and mails that were made to be read wrongly. */
class RecordedShapesTest {
    private final WireMockServer server =
            new WireMockServer(WireMockConfiguration.options().dynamicPort());
    private final Clock clock = new Clock();
    private final List<Ring> rings = new ArrayList<>();

    @TempDir
    Path folder;

    private Database database;
    private Mailbag mailbag;
    private Patchwork patchwork;

    @BeforeEach
    void open() {
        server.start();
        database = Database.h2(folder);
        mailbag = new Mailbag(database.jdbi(), clock, "list");
        patchwork = new Patchwork(
                new Given().at(server.baseUrl()),
                new Patchwork.Surroundings(
                        new Rung(),
                        new Bookmarks(database.jdbi()),
                        mailbag,
                        id -> false,
                        told -> {},
                        new Deaf(),
                        new Pace(clock, clock::pass),
                        clock));
    }

    @AfterEach
    void close() {
        patchwork.close();
        server.stop();
        database.close();
    }

    @Test
    void aSeriesWithRepliesIsReadAsItWasSent() {
        Snapshot snapshot = read(2, 2, 3, 4);

        assertThat(snapshot.title()).isEqualTo("hw/char/pl011: Interrupt cleanups");
        assertThat(snapshot.description()).startsWith("This series cleans up").doesNotContain("Acked-by");
        assertThat(snapshot.patches().stream().map(Patch::message).toList()).containsExactly("""
                        hw/char/pl011: Initialise flags

                        Avoid a warning with -O0.

                        Signed-off-by: Alice Author <alice@example.com>
                        """, """
                        hw/char/pl011: Use ARRAY_SIZE for the IRQ loop

                        Signed-off-by: Alice Author <alice@example.com>
                        """, """
                        tests/qtest: Run the pl011 tests

                        AI-used-for: tests, commit message
                        Assisted-by: Claude:claude-opus-4
                        Signed-off-by: Alice Author <alice@example.com>
                        """);
        assertThat(snapshot.patches()).extracting(Patch::id).contains("<20261120090000.4002-2-alice@example.com>");
        assertThat(snapshot.diff().files())
                .extracting(FileChange::path)
                .containsExactly("hw/char/pl011.c", "hw/char/pl011.c", "tests/qtest/pl011-test.c");
        assertThat(snapshot.faults()).isEmpty();
    }

    @Test
    void aSeriesThatCameOutOfOrderIsInOrder() {
        Snapshot snapshot = read(11, 16, 17, 32, 36);

        assertThat(snapshot.patches())
                .extracting(Patch::subject)
                .containsExactly(
                        "docs/about: Late line 1",
                        "docs/about: Late line 2",
                        "docs/about: Late line 3",
                        "docs/about: A follow-up fix");
        assertThat(snapshot.patches())
                .as("From: in the body")
                .extracting(Patch::author)
                .containsOnly(new Person("Alice Author", "alice@example.com"));
    }

    @Test
    void whatIsMissingIsSaid() {
        clock.pass(Duration.ofHours(1));
        mailbag.news(10);
        clock.pass(Duration.ofHours(1));

        assertThat(read(10, 14, 15).faults()).containsExactly(Fault.of("2 of 3 patches arrived"));
    }

    @Test
    void thePatchesBehindARequestToPullAreASeries() {
        assertThat(read(12, 19, 20).patches())
                .extracting(Patch::subject)
                .containsExactly("docs/about: Pull line 1", "docs/about: Pull line 2");
    }

    @Test
    void whomAListSentForIsTheAuthorAllTheSame() {
        mailbag.begins(14);
        Snapshot whole = read(14, 22);
        mailbag.replied(Letter.Kind.PATCH, 22, 1);
        Snapshot alone = read(14, 22);

        server.verify(1, getRequestedFor(urlPathEqualTo("/api/1.3/patches/22/")));

        assertThat(Recorded.patch(22).at("/headers/From").asText()).startsWith("Alice Author via <qemu-devel");
        for (Snapshot read : List.of(whole, alone)) {
            assertThat(read.patches().getFirst().author()).isEqualTo(new Person("Alice Author", "alice@example.com"));
        }
    }

    @Test
    void aSlashInAMessageIdIsNoPath() {
        assertThat(read(27, 41).patches())
                .singleElement()
                .satisfies(patch -> assertThat(patch.id()).contains("/").startsWith("<"));
    }

    @Test
    void anAttachedPatchIsWhatWasSent() {
        Patch patch = read(20, 28).patches().getFirst();

        assertThat(patch.id()).isEqualTo("<bob-att@example.net>");
        assertThat(patch.author()).isEqualTo(new Person("Bob Builder", "bob@example.net"));
        assertThat(patch.message()).isEqualTo("""
                docs/about: Mention user-mode emulation

                The introduction only talked about system emulation.

                AI-used-for: documentation wording
                Assisted-by: Claude:claude-opus-4-1 [claude-code]
                Signed-off-by: Bob Builder <bob@example.net>
                """);
        assertThat(patch.diff().orElseThrow().files()).singleElement().satisfies(file -> {
            assertThat(file.path()).isEqualTo("docs/about.rst");
            assertThat(file.added()).isEqualTo(2);
        });
        assertThat(patch.diff().orElseThrow().faults()).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({"5, 9, —, 日本語", "6, 10, —, 日本語", "7, 11, —, 日本語", "8, 12, -, nihongo", "9, 13, —, 日本語"})
    void whateverWayAMailWasWrappedItsWordsAreTheSame(long series, long number, String dash, String word) {
        Patch patch = read(series, number).patches().getFirst();

        assertThat(patch.author()).isEqualTo(new Person("Jörg Müller", "joerg@example.de"));
        assertThat(patch.message()).isEqualTo("""
                target/riscv: Verbessere Kommentar für «größere» CPUs

                Naïve façade %s the comment now mentions %s and ünïcödé.

                Assisted-by: Çlaude Bot <ai@example.org>
                Signed-off-by: Jörg Müller <joerg@example.de>
                """.formatted(dash, word));
    }

    @Test
    void carriageReturnsOfATransferAreNotText() {
        Patch patch = read(9, 13).patches().getFirst();

        assertThat(patch.message()).isEqualTo("""
                target/riscv: Verbessere Kommentar für «größere» CPUs

                Naïve façade — the comment now mentions 日本語 and ünïcödé.

                Assisted-by: Çlaude Bot <ai@example.org>
                Signed-off-by: Jörg Müller <joerg@example.de>
                """);
        assertThat(patch.author()).isEqualTo(new Person("Jörg Müller", "joerg@example.de"));
        assertThat(patch.diff().orElseThrow().faults()).isEmpty();
        assertThat(patch.diff().orElseThrow().files())
                .singleElement()
                .satisfies(file -> assertThat(file.added()).isEqualTo(1));
    }

    @Test
    void aRenameAndABinaryFileAreRead() {
        assertThat(read(22, 30).diff().files())
                .extracting(FileChange::path)
                .containsExactly("docs/intro.rst", "docs/logo.bin");
    }

    @Test
    void anHourOfEventsRingsForEverySeriesOfIt() {
        Recorded.serve(server, 1, 1);
        Recorded.json(server, "events/", Recorded.text("events.json"));
        Recorded.json(server, "patches/", "[]");

        Polled polled = patchwork.poller().run();

        assertThat(polled).isEqualTo(new Polled(151, 28, Optional.empty()));
        assertThat(rings.stream().map(ring -> ring.id().number()).toList())
                .containsExactlyElementsOf(LongStream.rangeClosed(1, 28).boxed().toList());
        assertThat(mailbag.letters(2))
                .filteredOn(Letter::replied)
                .extracting(letter -> letter.kind() + " " + letter.id())
                .containsExactly("COVER 1", "PATCH 2", "PATCH 3", "PATCH 4");
        assertThat(mailbag.letter(Letter.Kind.PATCH, 16).map(Letter::series)).contains(11L);
        assertThat(patchwork.poller().run().events()).isZero();
    }

    @Test
    void everyKindOfEventIsUnderstoodOrPassedOver() {
        String all = Recorded.json("events-of-each-category.json")
                .valueStream()
                .map(String::valueOf)
                .collect(Collectors.joining(",", "[", "]"));
        Recorded.serve(server, 1, 1);
        Recorded.json(server, "events/", all);
        Recorded.json(server, "patches/", "[]");

        assertThat(patchwork.poller().run().trouble()).isEmpty();
        assertThat(rings.stream().map(ring -> ring.id().number()).distinct().toList())
                .contains(1L);
    }

    private Snapshot read(long series, long... patches) {
        Recorded.serve(server, series, patches);
        return patchwork
                .forge()
                .read(new Look(Bench.id(series), Optional.empty(), true, (patch, policy) -> true, Memory.NOTHING));
    }

    private final class Rung implements Bell {
        @Override
        public void ring(Ring ring) {
            rings.add(ring);
        }

        @Override
        public boolean ring(Ring ring, Delivery delivery) {
            throw new UnsupportedOperationException("nothing signed comes from a Patchwork");
        }

        @Override
        public boolean heed(Delivery delivery) {
            throw new UnsupportedOperationException("nothing signed comes from a Patchwork");
        }
    }

    private static final class Deaf implements Meter {
        @Override
        public void called(String kind, int status) {}

        @Override
        public void remaining(long calls) {}
    }
}
