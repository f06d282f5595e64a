package dev.candor.ledger;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.candor.database.Clock;
import dev.candor.database.Crowd;
import dev.candor.database.Database;
import dev.candor.policy.Outcome;
import dev.candor.submission.SubmissionId;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Queue;
import java.util.concurrent.ConcurrentLinkedQueue;
import org.jdbi.v3.core.JdbiException;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.io.TempDir;

/** What the ledger promises about verdicts, on whichever database. */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
abstract class LedgerContract {
    private static final SubmissionId ONE = new SubmissionId("gitlab", "qemu/qemu", 1);

    private final Clock clock = new Clock();
    private Database database;
    private Ledger ledger;

    abstract Database open(Path folder);

    @BeforeAll
    void begin(@TempDir Path folder) {
        database = open(folder);
    }

    @AfterAll
    void end() {
        database.close();
    }

    @BeforeEach
    void empty() {
        database.empty();
        ledger = new Ledger(database.jdbi(), clock);
    }

    @Test
    void nothingIsKnownOfASubmissionThatWasNeverJudged() {
        assertThat(ledger.latest(ONE)).isEmpty();
        assertThat(ledger.history(ONE)).isEmpty();
        assertThat(ledger.document(1)).isEmpty();
        assertThat(ledger.find(Filter.ALL, Sight.ALL, Cursor.START, 10))
                .isEqualTo(new Page(List.of(), Optional.empty()));
    }

    @Test
    void whatWasRecordedIsReadBack() {
        Entry entry = now(ONE).entry();
        long number = ledger.record(entry);
        Line line = new Line(
                number,
                entry.subject(),
                entry.judgement(),
                entry.work(),
                Course.begin(Outcome.PASS, entry.work().finished()));
        assertThat(ledger.latest(ONE)).contains(line);
        assertThat(ledger.find(Filter.ALL, Sight.ALL, Cursor.START, 10).lines()).containsExactly(line);
        assertThat(ledger.document(number)).contains(entry.document());
    }

    @Test
    void emptyListsStayEmpty() {
        ledger.record(now(ONE).labels().maintainers().entry());
        Judgement judgement = ledger.latest(ONE).orElseThrow().judgement();
        assertThat(judgement.labels()).isEmpty();
        assertThat(judgement.maintainers()).isEmpty();
    }

    @Test
    void theLatestVerdictCountsAndTheOthersAreHistory() {
        long first =
                ledger.record(now(ONE).outcome(Outcome.FAIL).labels("AI: code").entry());
        clock.pass(Duration.ofMinutes(1));
        long second =
                ledger.record(now(ONE).outcome(Outcome.PASS).labels("AI: docs").entry());

        assertThat(ledger.latest(ONE).orElseThrow().number()).isEqualTo(second);
        assertThat(ledger.history(ONE)).extracting(Line::number).containsExactly(second, first);
        assertThat(found(Filter.ALL)).containsExactly(ONE);
        assertThat(found(by(Trait.VERDICT, "fail"))).isEmpty();
        assertThat(found(by(Trait.LABEL, "AI: code"))).isEmpty();
        assertThat(found(by(Trait.LABEL, "AI: docs"))).containsExactly(ONE);
    }

    @Test
    void whateverComesFromOutsideCanBeRecorded() {
        String odd = "\0 \uD800 \u202E 🐮 \n" + "x".repeat(5_000);
        String large = "{\"text\": \"" + "schön ".repeat(500_000) + "\"}";
        record(now(ONE).title(odd)
                .author(noise())
                .labels(noise(), "a\nb")
                .maintainers(noise())
                .document(large));

        Line line = ledger.latest(ONE).orElseThrow();
        assertThat(line.subject().title()).hasSize(odd.length()).endsWith("x");
        assertThat(line.judgement().labels()).contains("a b");
        assertThat(ledger.document(line.number())).contains(large);
        assertThat(found(by(Trait.AUTHOR, noise()))).containsExactly(ONE);
        assertThat(found(by(Trait.MAINTAINER, noise()))).containsExactly(ONE);
    }

    @Test
    void aVerdictIsRecordedWholeOrNotAtAll() {
        database.jdbi()
                .useHandle(handle ->
                        handle.execute("alter table submission add constraint untouched check (verdict is null)"));
        try {
            assertThatThrownBy(() -> ledger.record(now(ONE).entry())).isInstanceOf(JdbiException.class);
        } finally {
            database.jdbi().useHandle(handle -> handle.execute("alter table submission drop constraint untouched"));
        }
        assertThat(ledger.latest(ONE)).isEmpty();
        assertThat(ledger.history(ONE)).isEmpty();
        assertThat(found(Filter.ALL)).isEmpty();
    }

    @Test
    void firstVerdictsThatComeAtOnceAreAllRecorded() throws Exception {
        Queue<Long> numbers = new ConcurrentLinkedQueue<>();
        Crowd.of(
                8,
                who -> numbers.add(ledger.record(now(ONE).outcome(outcome(who)).entry())));

        Line latest = ledger.latest(ONE).orElseThrow();
        assertThat(ledger.history(ONE))
                .extracting(Line::number)
                .containsExactlyElementsOf(
                        numbers.stream().sorted(Comparator.reverseOrder()).toList());
        assertThat(ledger.find(by(Trait.VERDICT, Stock.word(latest.judgement().outcome())), Sight.ALL, Cursor.START, 10)
                        .lines())
                .as("the search table is at the latest too")
                .containsExactly(latest);
        assertThat(ledger.find(Filter.ALL, Sight.ALL, Cursor.START, 10).lines()).hasSize(1);
    }

    private static Filter by(Trait trait, String word) {
        return Filter.ALL.with(trait, word);
    }

    private static Outcome outcome(int who) {
        return Outcome.values()[who % Outcome.values().length];
    }

    /** More than an index of PostgreSQL can hold, and not to be compressed. */
    private static String noise() {
        StringBuilder noise = new StringBuilder();
        for (int i = 1; noise.length() < 10_000; i++) {
            noise.append((char) (0x4E00 + Integer.remainderUnsigned(i * 0x9E3779B9, 20_000)));
        }
        return noise.toString();
    }

    private Entries now(SubmissionId id) {
        return Entries.of(id, clock.instant());
    }

    private void record(Entries entries) {
        ledger.record(entries.entry());
        clock.pass(Duration.ofSeconds(1));
    }

    private List<SubmissionId> found(Filter filter) {
        return ledger.find(filter, Sight.ALL, Cursor.START, 10).lines().stream()
                .map(line -> line.subject().id())
                .toList();
    }
}
