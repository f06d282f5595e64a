package dev.candor.ledger;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.candor.database.Crowd;
import dev.candor.policy.Outcome;
import java.time.Duration;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Queue;
import java.util.concurrent.ConcurrentLinkedQueue;
import org.jdbi.v3.core.JdbiException;
import org.junit.jupiter.api.Test;

/** What the ledger promises about verdicts, on whichever database. */
abstract class LedgerContract extends LedgerBench {
    @Test
    void nothingIsKnownOfASubmissionThatWasNeverJudged() {
        assertThat(ledger.latest(ONE)).isEmpty();
        assertThat(ledger.history(ONE)).isEmpty();
        assertThat(ledger.document(1)).isEmpty();
        assertThat(ledger.find(Filter.ALL, Sight.ALL, Cursor.START, 10))
                .isEqualTo(new Page(List.of(), Optional.empty(), true));
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

    /** More than an index of PostgreSQL can hold, and not to be compressed. */
    private static String noise() {
        StringBuilder noise = new StringBuilder();
        for (int i = 1; noise.length() < 10_000; i++) {
            noise.append((char) (0x4E00 + Integer.remainderUnsigned(i * 0x9E3779B9, 20_000)));
        }
        return noise.toString();
    }
}
