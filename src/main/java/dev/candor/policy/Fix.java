package dev.candor.policy;

import dev.candor.submission.SubmissionId;
import java.time.Instant;

/**
 * A small fix with declared AI code, as the ledger remembers it, for small fixes that come often.
 *
 * @param subject of the patch
 * @param lines added lines of code
 * @param patch the same for the same code, wherever it was sent
 * @param at when it was judged
 */
public record Fix(SubmissionId on, String subject, int lines, String patch, Instant at) {}
