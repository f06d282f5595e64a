package dev.candor.git;

/**
 * One trailer of a commit message, as {@code git interpret-trailers --parse --no-divider} prints it.
 *
 * @param key as written, without the separator
 * @param value unfolded and trimmed; may be empty
 */
public record Trailer(String key, String value) {
    /** Trailer keys are compared as git does: without regard to case. */
    public boolean is(String other) {
        return key.equalsIgnoreCase(other);
    }
}
