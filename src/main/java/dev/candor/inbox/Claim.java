package dev.candor.inbox;

import dev.candor.submission.SubmissionId;
import java.time.Instant;
import java.util.Optional;

/**
 * A worker's hold on one submission.
 *
 * @param head the head last rung for
 * @param spoken whether one of the rings it answers told that somebody spoke to the bot
 * @param rings how many rings this claim will answer
 * @param attempt 0 for the first look since the last answer
 * @param token tells this claim from a later one on the same row
 * @param until when the lease runs out
 */
public record Claim(
        SubmissionId id, Optional<String> head, boolean spoken, long rings, int attempt, String token, Instant until) {}
