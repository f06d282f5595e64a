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
                        || !last.policy().equals(policy)
                        || talked(open, last))
                .orElse(true);
    }

    /** Whether something happened to one that waits for people since it was judged; the hook may have been lost. */
    static boolean talked(MergeRequest open, Known known) {
        return known.unsettled().isPresent()
                && Times.read(open.updatedAt())
                        .filter(known.unsettled().get()::isBefore)
                        .isPresent();
    }
}
