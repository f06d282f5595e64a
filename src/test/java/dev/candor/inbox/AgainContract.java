package dev.candor.inbox;

import static org.assertj.core.api.Assertions.assertThat;

import dev.candor.database.Crowd;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.Queue;
import java.util.concurrent.ConcurrentLinkedQueue;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** What the inbox promises about an answer that will count no more at some time, on whichever database. */
abstract class AgainContract extends InboxBench {
    private static final Duration MONTH = Duration.ofDays(30);

    private Instant end = Instant.EPOCH;

    @BeforeEach
    void answered() {
        end = clock.instant().plus(MONTH);
        inbox.ring(ring(ONE, "abc"));
        inbox.done(claim(), Optional.of(end));
    }

    @Test
    void itIsLookedAtAgainThenAndOnce() {
        clock.pass(MONTH.minusMillis(1));
        assertThat(inbox.claim(LEASE)).isEmpty();
        assertThat(inbox.owes(ONE)).isFalse();

        clock.pass(Duration.ofMillis(1));
        Claim claim = claim();
        assertThat(claim.id()).isEqualTo(ONE);
        assertThat(claim.attempt()).isZero();
        assertThat(claim.spoken()).isFalse();
        assertThat(claim.head()).as("nobody rang for it").isEmpty();
        assertThat(inbox.owes(ONE)).as("as if somebody had rung").isTrue();
        assertThat(inbox.done(claim)).isTrue();

        clock.pass(MONTH);
        assertThat(inbox.claim(LEASE)).isEmpty();
        assertThat(inbox.backlog()).isEqualTo(new Backlog(2, 2, 0, 0, 0, Optional.empty()));
    }

    @Test
    void itIsKnownAfterARestart() {
        clock.pass(MONTH);
        inbox = new Inbox(database.jdbi(), clock, RETENTION);
        assertThat(claim().id()).isEqualTo(ONE);
    }

    @Test
    void ofManyWorkersOneTakesIt() throws Exception {
        clock.pass(MONTH);
        Queue<Claim> taken = new ConcurrentLinkedQueue<>();
        Crowd.of(8, who -> inbox.claim(LEASE).ifPresent(taken::add));
        assertThat(taken).hasSize(1);
        inbox.done(taken.remove());
        assertThat(inbox.claim(LEASE)).isEmpty();
    }

    @Test
    void whatIsAnsweredAnewBeforeCountsInstead() {
        inbox.ring(ring(ONE));
        inbox.done(claim(), Optional.of(end.plus(MONTH)));
        clock.pass(MONTH);
        assertThat(inbox.claim(LEASE)).isEmpty();
        clock.pass(MONTH);
        inbox.done(claim());

        inbox.ring(ring(ONE));
        inbox.done(claim(), Optional.of(clock.instant().plus(MONTH)));
        inbox.ring(ring(ONE));
        inbox.done(claim());
        clock.pass(MONTH);
        assertThat(inbox.claim(LEASE)).as("it stands on nothing that ends").isEmpty();
    }

    @Test
    void aRingAtThatTimeIsTheSameLook() {
        clock.pass(MONTH);
        inbox.ring(ring(ONE, "def"));
        Claim claim = claim();
        assertThat(claim.head()).contains("def");
        inbox.done(claim);
        assertThat(inbox.claim(LEASE)).isEmpty();
    }

    @Test
    void aRingDuringTheWorkIsOwedFirst() {
        inbox.ring(ring(ONE));
        Claim claim = claim();
        inbox.ring(ring(ONE));
        inbox.done(claim, Optional.of(end));
        inbox.done(claim(), Optional.of(end));
        assertThat(inbox.claim(LEASE)).isEmpty();
        clock.pass(MONTH);
        assertThat(claim().rings()).isEqualTo(4);
    }

    @Test
    void whatEndedDuringTheWorkIsDueAtOnce() {
        clock.pass(MONTH);
        Claim claim = claim();
        inbox.done(claim, Optional.of(clock.instant().minusSeconds(1)));
        inbox.done(claim());
        assertThat(inbox.claim(LEASE)).isEmpty();
    }

    @Test
    void aCrashThenLosesNothing() {
        clock.pass(MONTH);
        inbox.ring(ring(TWO));
        Claim lost = claim();
        clock.pass(LEASE);
        inbox.done(claim());
        Claim again = claim();
        assertThat(again.id()).isEqualTo(ONE);
        assertThat(again.attempt()).isEqualTo(1);
        assertThat(inbox.done(lost)).isFalse();
        assertThat(inbox.done(again)).isTrue();
        clock.pass(LEASE);
        assertThat(inbox.claim(LEASE)).isEmpty();
    }

    @Test
    void whatIsSetAsideBeforeIsTriedThen() {
        inbox.ring(ring(ONE));
        inbox.park(claim(), "403");
        assertThat(inbox.claim(LEASE)).isEmpty();
        clock.pass(MONTH);
        Claim claim = claim();
        assertThat(inbox.parked(9)).as("it is being tried").isEmpty();
        inbox.park(claim, "403");
        clock.pass(MONTH);
        assertThat(inbox.claim(LEASE)).as("once").isEmpty();
        assertThat(inbox.parked(9)).extracting(Parked::reason).containsExactly("403");
    }

    @Test
    void whatIsSetAsideThenIsSeenInTheList() {
        clock.pass(MONTH);
        inbox.park(claim(), "404");
        assertThat(inbox.parked(9)).extracting(Parked::id).isEqualTo(List.of(ONE));
        assertThat(inbox.backlog().parked()).isEqualTo(1);
        inbox.ring(ring(ONE));
        assertThat(inbox.done(claim())).isTrue();
        assertThat(inbox.backlog().owed()).isZero();
    }

    @Test
    void whatIsTooBusyThenIsTriedLater() {
        clock.pass(MONTH);
        later(claim(), Duration.ofMinutes(1));
        assertThat(inbox.claim(LEASE)).isEmpty();
        clock.pass(Duration.ofMinutes(1));
        Claim claim = claim();
        assertThat(claim.attempt()).isEqualTo(1);
        inbox.done(claim);
        assertThat(inbox.claim(LEASE)).isEmpty();
    }
}
