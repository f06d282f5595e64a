package dev.candor.inbox;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import org.junit.jupiter.api.Test;

/** What the inbox promises, on whichever database. */
abstract class InboxContract extends InboxBench {
    @Test
    void nothingRungNothingClaimed() {
        assertThat(inbox.claim(LEASE)).isEmpty();
        assertThat(inbox.backlog()).isEqualTo(new Backlog(0, 0, 0, 0, 0, Optional.empty()));
    }

    @Test
    void aRingIsClaimedOnceAndAnswered() {
        inbox.ring(ring(ONE, "abc"));

        Claim claim = inbox.claim(LEASE).orElseThrow();
        assertThat(claim.id()).isEqualTo(ONE);
        assertThat(claim.head()).contains("abc");
        assertThat(claim.rings()).isEqualTo(1);
        assertThat(claim.attempt()).isZero();
        assertThat(claim.until()).isEqualTo(clock.instant().plus(LEASE));
        assertThat(inbox.claim(LEASE)).isEmpty();

        assertThat(inbox.done(claim)).isTrue();
        assertThat(inbox.claim(LEASE)).isEmpty();
        assertThat(inbox.backlog()).isEqualTo(new Backlog(1, 1, 0, 0, 0, Optional.empty()));
    }

    @Test
    void tenRingsAreOneLook() {
        for (int i = 0; i < 10; i++) {
            inbox.ring(ring(ONE));
        }
        Claim claim = claim();
        assertThat(claim.rings()).isEqualTo(10);
        inbox.done(claim);
        assertThat(inbox.backlog().answered()).isEqualTo(10);
        assertThat(inbox.claim(LEASE)).isEmpty();
    }

    @Test
    void aRingDuringTheWorkIsStillOwed() {
        inbox.ring(ring(ONE, "old"));
        Claim first = claim();
        clock.pass(Duration.ofSeconds(5));
        Instant during = clock.instant();
        inbox.ring(ring(ONE, "new"));
        assertThat(inbox.claim(LEASE)).as("a ring does not break a lease").isEmpty();
        clock.pass(Duration.ofSeconds(5));

        assertThat(inbox.done(first)).isTrue();
        assertThat(inbox.backlog()).isEqualTo(new Backlog(2, 1, 1, 0, 0, Optional.of(during)));
        Claim second = claim();
        assertThat(second.head()).contains("new");
        assertThat(second.rings()).isEqualTo(2);
        inbox.done(second);
        assertThat(inbox.backlog().owed()).isZero();
    }

    @Test
    void whoeverIsDueLongestIsFirstAndARingKeepsItsPlace() {
        inbox.ring(ring(ONE));
        clock.pass(Duration.ofSeconds(1));
        inbox.ring(ring(TWO));
        clock.pass(Duration.ofSeconds(1));
        inbox.ring(ring(ONE));

        assertThat(claim().id()).isEqualTo(ONE);
        assertThat(claim().id()).isEqualTo(TWO);
    }

    @Test
    void theHeadLastNamedCountsUntilItIsAnswered() {
        inbox.ring(ring(ONE, "abc"));
        inbox.ring(ring(ONE));
        Claim claim = claim();
        assertThat(claim.head()).contains("abc");
        inbox.done(claim);
        inbox.ring(ring(ONE));
        assertThat(claim().head()).isEmpty();
    }

    @Test
    void thatSomebodySpokeIsOwedUntilItIsAnswered() {
        inbox.ring(new Ring(ONE, Optional.empty(), true));
        inbox.ring(ring(ONE));
        Claim first = claim();
        assertThat(first.spoken()).isTrue();
        later(first, Duration.ZERO);
        Claim second = claim();
        assertThat(second.spoken()).as("it was not answered yet").isTrue();
        inbox.ring(new Ring(ONE, Optional.empty(), true));
        inbox.done(second);
        Claim third = claim();
        assertThat(third.spoken()).as("somebody spoke during the work").isTrue();
        inbox.done(third);
        inbox.ring(ring(ONE));
        assertThat(claim().spoken()).isFalse();
    }

    @Test
    void aLeaseThatRanOutCountsAsAnAttempt() {
        inbox.ring(ring(ONE));
        Claim lost = claim();
        clock.pass(LEASE);
        Claim again = claim();
        assertThat(again.attempt()).isEqualTo(1);
        assertThat(again.token()).isNotEqualTo(lost.token());

        assertThat(inbox.done(lost)).isFalse();
        assertThat(inbox.hold(lost, LEASE)).isFalse();
        assertThat(inbox.later(lost, clock.instant(), Optional.empty())).isFalse();
        assertThat(inbox.park(lost, "late")).isFalse();
        assertThat(inbox.backlog())
                .isEqualTo(new Backlog(1, 0, 1, 1, 0, inbox.backlog().oldest()));
        assertThat(inbox.done(again)).isTrue();
        assertThat(inbox.done(again)).as("once is enough").isFalse();
    }

    @Test
    void aLeaseThatRanOutIsStillOursUntilSomebodyTakesIt() {
        inbox.ring(ring(ONE));
        Claim claim = claim();
        clock.pass(LEASE.plusSeconds(1));
        assertThat(inbox.done(claim)).isTrue();
    }

    @Test
    void holdingRenewsTheLease() {
        inbox.ring(ring(ONE));
        Claim claim = claim();
        clock.pass(LEASE.minusSeconds(1));
        assertThat(inbox.hold(claim, LEASE)).isTrue();
        clock.pass(LEASE.minusSeconds(1));
        assertThat(inbox.claim(LEASE)).isEmpty();
        clock.pass(Duration.ofSeconds(1));
        assertThat(inbox.claim(LEASE)).isPresent();
    }

    @Test
    void aDeliveryRingsOnceUntilItIsForgotten() {
        Delivery delivery = new Delivery("msg_1", clock.instant());
        assertThat(inbox.ring(ring(ONE), delivery)).isTrue();
        assertThat(inbox.ring(ring(ONE), delivery)).isFalse();
        assertThat(inbox.ring(ring(ONE), new Delivery("msg_2", clock.instant())))
                .isTrue();
        assertThat(inbox.backlog().rings()).isEqualTo(2);

        clock.pass(RETENTION);
        assertThat(inbox.purge()).isZero();
        clock.pass(Duration.ofMillis(1));
        assertThat(inbox.purge()).isEqualTo(2);
        assertThat(inbox.ring(ring(ONE), delivery)).isTrue();
    }

    @Test
    void aLongDeliveryKeyIsAKeyToo() {
        StringBuilder key = new StringBuilder();
        for (int i = 0; key.length() < 20_000; i++) {
            key.append(Integer.toHexString(i * 0x9E3779B9));
        }
        Delivery delivery = new Delivery(key.toString(), clock.instant());
        assertThat(inbox.ring(ring(ONE), delivery)).isTrue();
        assertThat(inbox.ring(ring(ONE), delivery)).isFalse();
        assertThat(inbox.ring(ring(ONE), new Delivery(key + "x", clock.instant())))
                .isTrue();
    }
}
