package dev.candor.gitlab;

import dev.candor.submission.Digest;

/**
 * What the last verdict on a merge request stood on. Texts are kept as {@link Digest}s.
 *
 * @param head the commit
 * @param targetBranch by name
 * @param title digest of the title
 * @param description digest of the description
 * @param policy digest of the policy it was judged by
 */
public record Known(String head, String targetBranch, String title, String description, String policy) {
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
