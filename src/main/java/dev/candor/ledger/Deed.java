package dev.candor.ledger;

import java.time.Instant;
import java.util.Optional;

/**
 * One write on the forge.
 *
 * @param number grows with time
 * @param ended empty while it is under way, or when whoever did it was killed
 */
public record Deed(long number, Doing doing, Instant begun, Optional<Ended> ended) {
    /** How and when. */
    public record Ended(Ending how, Instant at) {}
}
