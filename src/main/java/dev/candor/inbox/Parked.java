package dev.candor.inbox;

import dev.candor.submission.SubmissionId;
import java.time.Instant;

/**
 * A submission that waits for its next ring, because no try of ours can help it.
 *
 * @param reason as the worker gave it
 * @param owed when the oldest ring came that it was not answered
 */
public record Parked(SubmissionId id, String reason, Instant owed) {}
