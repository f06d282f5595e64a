package dev.candor.policy;

import dev.candor.evidence.Evidence;
import dev.candor.scope.Scope;
import dev.candor.submission.Snapshot;
import java.util.List;

/**
 * What a rule gets to see: the policy, the submission, and what was read out of it.
 *
 * @param readings one for each patch, in the snapshot's order
 * @param around evidence outside the patches: branch, description, account
 * @param whole what the submission as a whole touches
 */
public record Case(Policy policy, Snapshot snapshot, List<Reading> readings, Evidence around, Scope whole) {
    public Case {
        readings = List.copyOf(readings);
    }
}
