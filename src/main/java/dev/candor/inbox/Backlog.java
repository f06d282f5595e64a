package dev.candor.inbox;

import java.time.Instant;
import java.util.Optional;

/**
 * How much is owed.
 *
 * @param rings all that ever came
 * @param answered how many of them have been answered
 * @param owed submissions with an unanswered ring, leased and parked ones included
 * @param leased submissions that a worker holds
 * @param parked submissions that wait for their next ring
 * @param oldest when the oldest unanswered ring came, parked submissions left out: no worker can make those younger
 */
public record Backlog(long rings, long answered, long owed, long leased, long parked, Optional<Instant> oldest) {}
