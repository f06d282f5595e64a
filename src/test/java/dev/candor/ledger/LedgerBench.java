package dev.candor.ledger;

import dev.candor.database.Clock;
import dev.candor.database.Database;
import dev.candor.policy.Outcome;
import dev.candor.submission.SubmissionId;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.io.TempDir;

/** A ledger on a database that is empty before each test, and what is written into it. */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
abstract class LedgerBench {
    static final SubmissionId ONE = new SubmissionId("gitlab", "qemu/qemu", 1);

    final Clock clock = new Clock();
    Database database;
    Ledger ledger;

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

    static Filter by(Trait trait, String word) {
        return Filter.ALL.with(trait, word);
    }

    static Outcome outcome(int who) {
        return Outcome.values()[who % Outcome.values().length];
    }

    Entries now(SubmissionId id) {
        return Entries.of(id, clock.instant());
    }

    void record(Entries entries) {
        ledger.record(entries.entry());
        clock.pass(Duration.ofSeconds(1));
    }

    List<SubmissionId> found(Filter filter) {
        return ledger.find(filter, Sight.ALL, Cursor.START, 10).lines().stream()
                .map(line -> line.subject().id())
                .toList();
    }
}
