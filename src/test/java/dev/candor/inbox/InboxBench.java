package dev.candor.inbox;

import dev.candor.database.Clock;
import dev.candor.database.Database;
import dev.candor.submission.SubmissionId;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Optional;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.io.TempDir;

/** An inbox on a database that is empty before each test, and a clock that the test sets. */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
abstract class InboxBench {
    static final SubmissionId ONE = new SubmissionId("gitlab", "qemu/qemu", 1);
    static final SubmissionId TWO = new SubmissionId("gitlab", "qemu/qemu", 2);
    static final Duration LEASE = Duration.ofMinutes(2);
    static final Duration RETENTION = Duration.ofMinutes(10);

    final Clock clock = new Clock();
    Database database;
    Inbox inbox;

    abstract Database open(Path folder);

    @BeforeAll
    void begin(@TempDir Path folder) {
        database = open(folder);
        inbox = new Inbox(database.jdbi(), clock, RETENTION);
    }

    @AfterAll
    void end() {
        database.close();
    }

    @BeforeEach
    void empty() {
        database.empty();
    }

    Claim claim() {
        return inbox.claim(LEASE).orElseThrow();
    }

    boolean later(Claim claim, Duration wait) {
        return inbox.later(claim, clock.instant().plus(wait), Optional.empty());
    }

    static Ring ring(SubmissionId id) {
        return new Ring(id, Optional.empty());
    }

    static Ring ring(SubmissionId id, String head) {
        return new Ring(id, Optional.of(head));
    }
}
