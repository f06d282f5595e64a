package dev.candor.gitlab;

import dev.candor.submission.Digest;
import java.time.Instant;
import java.util.Optional;

/**
 * What the last verdict on a merge request stood on. Texts are kept as {@link Digest}s.
 *
 * @param head the commit
 * @param targetBranch by name
 * @param title digest of the title
 * @param description digest of the description
 * @param policy digest of the policy it was judged by
 * @param awaited whether somebody's approval or label may change it
 * @param unsettled when it was given, if more may be said about it; empty for one that asks nothing of anybody
 */
public record Known(
        String head,
        String targetBranch,
        String title,
        String description,
        String policy,
        boolean awaited,
        Optional<Instant> unsettled) {
    /** A verdict about which nobody has a word to say. */
    public Known(String head, String targetBranch, String title, String description, String policy) {
        this(head, targetBranch, title, description, policy, false, Optional.empty());
    }

    /**
     * Whether a merge request that looks like this has already been judged. The title is not asked for: no rule reads
     * it.
     */
    boolean covers(String otherHead, String otherTarget, String otherDescription) {
        return head.equals(otherHead)
                && targetBranch.equals(otherTarget)
                && description.equals(Digest.of(otherDescription));
    }
}
