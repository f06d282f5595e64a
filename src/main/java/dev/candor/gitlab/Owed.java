package dev.candor.gitlab;

import java.util.Optional;

/** Decides for the sweep whether an open merge request still waits for a verdict. */
final class Owed {
    private Owed() {}

    /**
     * @param known what the last verdict stood on
     * @param policy digest of the policy that a look would use now
     */
    static boolean look(MergeRequest open, Optional<Known> known, String policy) {
        boolean prepared = !open.sha().isEmpty();
        return known.map(last -> prepared && !last.covers(open.sha(), open.targetBranch(), open.description())
                        || !last.policy().equals(policy))
                .orElse(true);
    }
}
