package dev.candor.inbox;

import static org.assertj.core.api.Assertions.assertThat;

import dev.candor.submission.SubmissionId;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import org.junit.jupiter.api.Test;

/** What waits: after trouble, for a forge that wants peace, and parked; run against each database. */
abstract class WaitingContract extends InboxBench {
    private static final SubmissionId TWO = new SubmissionId("gitlab", "qemu/qemu", 2);

    @Test
    void laterIsLaterAndCountsAttempts() {
        inbox.ring(ring(ONE));
        assertThat(later(claim(), Duration.ofMinutes(5))).isTrue();
        clock.pass(Duration.ofMinutes(5).minusMillis(1));
        assertThat(inbox.claim(LEASE)).isEmpty();
        clock.pass(Duration.ofMillis(1));

        Claim second = claim();
        assertThat(second.attempt()).isEqualTo(1);
        assertThat(second.rings()).isEqualTo(1);
        later(second, Duration.ofMinutes(10));
        clock.pass(Duration.ofMinutes(10));
        assertThat(claim().attempt()).isEqualTo(2);
    }

    @Test
    void aRingBringsABackedOffSubmissionForward() {
        inbox.ring(ring(ONE));
        later(claim(), Duration.ofHours(1));
        inbox.ring(ring(ONE));
        Claim claim = claim();
        assertThat(claim.attempt()).isZero();
        assertThat(claim.rings()).isEqualTo(2);
    }

    @Test
    void aRingDuringTheWorkBringsItForwardToo() {
        inbox.ring(ring(ONE));
        Claim claim = claim();
        inbox.ring(ring(ONE));
        later(claim, Duration.ofHours(1));
        assertThat(claim().attempt()).isZero();
    }

    @Test
    void noRingComesBeforeTheForgeWantsUsBack() {
        inbox.ring(ring(ONE));
        Instant back = clock.instant().plusSeconds(60);
        assertThat(inbox.later(claim(), clock.instant().plusSeconds(1), Optional.of(back)))
                .isTrue();
        inbox.ring(ring(ONE));
        clock.pass(Duration.ofSeconds(59));
        inbox.ring(ring(ONE));
        assertThat(inbox.claim(LEASE)).isEmpty();
        clock.pass(Duration.ofSeconds(1));
        assertThat(claim().rings()).isEqualTo(3);
    }

    @Test
    void notEvenARingDuringTheWork() {
        inbox.ring(ring(ONE));
        Claim claim = claim();
        inbox.ring(ring(ONE));
        Instant back = clock.instant().plusSeconds(60);
        inbox.later(claim, clock.instant().plusSeconds(1), Optional.of(back));
        clock.pass(Duration.ofSeconds(59));
        assertThat(inbox.claim(LEASE)).isEmpty();
        clock.pass(Duration.ofSeconds(1));
        assertThat(inbox.claim(LEASE)).isPresent();
    }

    @Test
    void theForgesWishIsForgottenWithTheAnswer() {
        inbox.ring(ring(ONE));
        inbox.later(claim(), clock.instant(), Optional.of(clock.instant().plusSeconds(60)));
        clock.pass(Duration.ofSeconds(60));
        inbox.done(claim());
        inbox.ring(ring(ONE));
        assertThat(inbox.claim(LEASE)).isPresent();
    }

    @Test
    void aParkedSubmissionWaitsForItsNextRing() {
        inbox.ring(ring(ONE));
        Instant rung = clock.instant();
        assertThat(inbox.park(claim(), "403 \0 forbidden")).isTrue();
        clock.pass(Duration.ofDays(365));
        assertThat(inbox.claim(LEASE)).isEmpty();
        assertThat(inbox.backlog()).isEqualTo(new Backlog(1, 0, 1, 0, 1, Optional.empty()));
        assertThat(inbox.parked(10)).containsExactly(new Parked(ONE, "403 \uFFFD forbidden", rung));

        inbox.ring(ring(ONE));
        assertThat(inbox.parked(10)).isEmpty();
        Claim claim = claim();
        assertThat(claim.rings()).isEqualTo(2);
        assertThat(claim.attempt()).isZero();
        assertThat(inbox.backlog().oldest()).contains(rung);
    }

    @Test
    void parkingDoesNotSwallowARingDuringTheWork() {
        inbox.ring(ring(ONE));
        Claim claim = claim();
        inbox.ring(ring(ONE));
        assertThat(inbox.park(claim, "403")).isTrue();
        assertThat(inbox.backlog().parked()).isZero();
        assertThat(claim().rings()).isEqualTo(2);
    }

    @Test
    void whatSomebodyWaitsForStandsInALineOfItsOwnUntilItIsAnswered() {
        inbox.ring(ring(ONE));
        clock.pass(Duration.ofHours(1));
        inbox.ring(new Ring(TWO, Optional.empty(), false, true));

        Claim urgent = inbox.claimUrgent(LEASE).orElseThrow();
        assertThat(urgent.id()).isEqualTo(TWO);
        assertThat(inbox.claimUrgent(LEASE)).isEmpty();
        later(urgent, Duration.ofSeconds(2));
        clock.pass(Duration.ofSeconds(2));
        Claim again = inbox.claimUrgent(LEASE).orElseThrow();
        assertThat(again.attempt()).as("put off, it is still waited for").isEqualTo(1);

        inbox.done(again);
        inbox.ring(ring(TWO));
        assertThat(inbox.claimUrgent(LEASE))
                .as("answered, it is like any other")
                .isEmpty();
        assertThat(claim().id()).isEqualTo(ONE);
    }

    @Test
    void whatIsWaitedForIsDoneByWhoeverHasTime() {
        inbox.ring(new Ring(TWO, Optional.empty(), false, true));
        Claim claim = claim();
        inbox.ring(new Ring(TWO, Optional.empty(), false, true));
        assertThat(inbox.claimUrgent(LEASE)).as("a ring does not break a lease").isEmpty();
        inbox.done(claim);

        assertThat(inbox.claimUrgent(LEASE)).as("rung during the work").isPresent();
    }
}
