package dev.candor.inbox;

import dev.candor.submission.SubmissionId;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Optional;
import org.jdbi.v3.core.Jdbi;

/**
 * Remembers which submissions are owed a look. What a method has returned from is committed; whatever the database cannot
 * do is a {@code JdbiException}, and nothing is stored then.
 */
public final class Inbox {
    private final Jdbi jdbi;
    private final InstantSource clock;
    private final Duration retention;

    /**
     * @param jdbi of a database with the schema in {@code db/migration}
     * @param retention how long after its timestamp a delivery is known again; no shorter than such a timestamp is taken
     */
    public Inbox(Jdbi jdbi, InstantSource clock, Duration retention) {
        this.jdbi = jdbi;
        this.clock = clock;
        this.retention = retention;
    }

    /** The submission is owed a look, soon, but no sooner than its forge wants us back. */
    public void ring(Ring ring) {
        jdbi.useTransaction(handle -> Doorbell.ring(handle, ring, now()));
    }

    /** The same for a signed delivery; false, and nothing is stored, when it was stored before. */
    public boolean ring(Ring ring, Delivery delivery) {
        return jdbi.inTransaction(handle -> {
            boolean fresh = Deliveries.remember(handle, delivery);
            if (fresh) {
                Doorbell.ring(handle, ring, now());
            }
            return fresh;
        });
    }

    /** Remembers a signed delivery that rings nothing; false when it was stored before. */
    public boolean heed(Delivery delivery) {
        return jdbi.inTransaction(handle -> Deliveries.remember(handle, delivery));
    }

    /** Whether a ring is still to be answered. */
    public boolean owes(SubmissionId id) {
        return jdbi.withHandle(handle -> Census.owes(handle, id));
    }

    /** Forgets deliveries that are past their retention; how many. */
    public int purge() {
        return jdbi.withHandle(handle -> Deliveries.forget(handle, now().minus(retention)));
    }

    /** The submission that has been due longest, held until the lease ends; empty when nothing is due. */
    public Optional<Claim> claim(Duration lease) {
        Instant now = now();
        return jdbi.inTransaction(handle -> Leases.claim(handle, now, now.plus(lease)));
    }

    /** The same of those that somebody waits for, however many others are due. */
    public Optional<Claim> claimUrgent(Duration lease) {
        Instant now = now();
        return jdbi.inTransaction(handle -> Leases.urgent(handle, now, now.plus(lease)));
    }

    /** Holds on to a claim for a new lease from now; false when it was lost to another worker. */
    public boolean hold(Claim claim, Duration lease) {
        return jdbi.withHandle(handle -> Leases.hold(handle, claim, now().plus(lease)));
    }

    /** Answers the rings that the claim counted; false when it was lost, and nothing is answered then. */
    public boolean done(Claim claim) {
        return done(claim, Optional.empty());
    }

    /**
     * The same.
     *
     * @param again when what was answered counts no more; then the submission is owed a look as if somebody had rung, once,
     *     unless it was answered anew before
     */
    public boolean done(Claim claim, Optional<Instant> again) {
        return jdbi.withHandle(handle -> Answers.done(handle, claim, now(), again));
    }

    /**
     * Gives a claim back unanswered; false when it was lost.
     *
     * @param due when to try again; a ring brings that forward
     * @param notBefore when the forge wants us back; no ring brings that forward
     */
    public boolean later(Claim claim, Instant due, Optional<Instant> notBefore) {
        return jdbi.withHandle(handle -> Answers.later(handle, claim, now(), due, notBefore));
    }

    /** Sets a claim aside unanswered until the next ring; false when it was lost. */
    public boolean park(Claim claim, String reason) {
        return jdbi.withHandle(handle -> Answers.park(handle, claim, now(), reason));
    }

    public Backlog backlog() {
        return jdbi.withHandle(handle -> Census.backlog(handle, now()));
    }

    /** What is parked, longest owed first. */
    public List<Parked> parked(int limit) {
        return jdbi.withHandle(handle -> Census.parked(handle, limit));
    }

    private Instant now() {
        return clock.instant().truncatedTo(ChronoUnit.MICROS);
    }
}
