package dev.candor.inbox;

import static org.assertj.core.api.Assertions.assertThat;

import dev.candor.database.Clock;
import dev.candor.database.Crowd;
import dev.candor.database.Database;
import dev.candor.submission.SubmissionId;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Optional;
import java.util.Queue;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.CountDownLatch;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.io.TempDir;

/** What the inbox promises when many come at once, on whichever database. */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
abstract class InboxRaces {
    private static final Duration LEASE = Duration.ofMinutes(2);
    private static final int THREADS = 8;

    private final Clock clock = new Clock();
    private Database database;
    private Inbox inbox;

    abstract Database open(Path folder);

    @BeforeAll
    void begin(@TempDir Path folder) {
        database = open(folder);
        inbox = new Inbox(database.jdbi(), clock, Duration.ofMinutes(10));
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
    void firstRingsThatComeAtOnceAllCount() throws Exception {
        int rounds = 40;
        Crowd.of(THREADS, thread -> {
            for (int number = 1; number <= rounds; number++) {
                inbox.ring(ring(number));
            }
        });
        assertThat(inbox.backlog().rings()).isEqualTo((long) THREADS * rounds);
        assertThat(inbox.backlog().owed()).isEqualTo(rounds);
    }

    @Test
    void aDeliveryThatComesManyTimesAtOnceRingsOnce() throws Exception {
        int deliveries = 40;
        Queue<Integer> stored = new ConcurrentLinkedQueue<>();
        Crowd.of(THREADS, thread -> {
            for (int i = 1; i <= deliveries; i++) {
                if (inbox.ring(ring(i % 3 + 1), new Delivery("msg_" + i, clock.instant()))) {
                    stored.add(i);
                }
            }
        });
        assertThat(stored).hasSize(deliveries).doesNotHaveDuplicates();
        assertThat(inbox.backlog().rings()).isEqualTo(deliveries);
    }

    @Test
    void noTwoWorkersHoldTheSameSubmission() throws Exception {
        int submissions = 120;
        for (int number = 1; number <= submissions; number++) {
            inbox.ring(ring(number));
        }
        Queue<SubmissionId> claimed = new ConcurrentLinkedQueue<>();
        Crowd.of(THREADS, thread -> {
            for (Optional<Claim> claim = inbox.claim(LEASE); claim.isPresent(); claim = inbox.claim(LEASE)) {
                claimed.add(claim.get().id());
            }
        });
        assertThat(claimed).hasSize(submissions).doesNotHaveDuplicates();
    }

    @Test
    void ringsAreNeitherLostNorAnsweredTwiceWhileWorkersWork() throws Exception {
        int rounds = 60;
        CountDownLatch ringing = new CountDownLatch(THREADS / 2);
        Crowd.of(THREADS, thread -> {
            if (thread % 2 == 0) {
                for (int i = 0; i < rounds; i++) {
                    inbox.ring(ring(i % 7 + 1));
                }
                ringing.countDown();
            } else {
                while (ringing.getCount() > 0 || inbox.backlog().owed() > 0) {
                    inbox.claim(LEASE)
                            .ifPresent(claim -> assertThat(inbox.done(claim)).isTrue());
                }
            }
        });
        long all = (long) THREADS / 2 * rounds;
        assertThat(inbox.backlog()).isEqualTo(new Backlog(all, all, 0, 0, 0, Optional.empty()));
    }

    private static Ring ring(int number) {
        return new Ring(new SubmissionId("gitlab", "qemu/qemu", number), Optional.empty());
    }
}
