package dev.candor.forge;

import dev.candor.submission.Memory;
import dev.candor.submission.SubmissionId;
import java.util.Optional;

/**
 * What one reading is about.
 *
 * @param head the head that was rung for; a forge that still shows another one is Busy until {@code patience} runs out
 * @param patience whether to wait for that head; false takes what stands
 * @param closely which patches need a diff of their own, under the policy that the project keeps
 * @param memory what we wrote before
 */
public record Look(SubmissionId id, Optional<String> head, boolean patience, Closely closely, Memory memory) {}
