package dev.candor.submission;

/**
 * A status on a commit (GitLab) or a check on a patch (Patchwork).
 *
 * @param state what it says at a glance
 * @param description one line for people
 * @param url the report page
 */
public record Check(State state, String description, String url) {
    /** The states both forges know; each adapter has its own words for them. */
    public enum State {
        PENDING,
        SUCCESS,
        WARNING,
        FAILED
    }
}
