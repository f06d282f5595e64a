package dev.candor.gitlab;

import java.util.List;

/**
 * What a sweep came to.
 *
 * @param open merge requests seen
 * @param rung those of them that had no verdict
 * @param troubles what could not be gone through, for the log
 */
public record Swept(int open, int rung, List<String> troubles) {
    public Swept {
        troubles = List.copyOf(troubles);
    }
}
