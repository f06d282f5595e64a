package dev.candor.forge;

import dev.candor.submission.Memory;
import dev.candor.submission.Snapshot;
import dev.candor.submission.SubmissionId;
import java.util.Optional;
import java.util.function.Function;

/**
 * What one reading is about.
 *
 * @param head the head that was rung for; a forge that still shows another one is Busy until {@code patience} runs out
 * @param patience whether to wait for that head; false takes what stands
 * @param closely which patches need a diff of their own, under the policy that the project keeps
 * @param memory what we wrote before
 * @param talk what has to be known of the talk about it, told by all the rest that was read; asked once
 */
public record Look(
        SubmissionId id,
        Optional<String> head,
        boolean patience,
        Closely closely,
        Memory memory,
        Function<Snapshot, Questions> talk) {
    /** A look for which nobody has to be heard. */
    public Look(SubmissionId id, Optional<String> head, boolean patience, Closely closely, Memory memory) {
        this(id, head, patience, closely, memory, snapshot -> Questions.NONE);
    }
}
