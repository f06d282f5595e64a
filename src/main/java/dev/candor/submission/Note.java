package dev.candor.submission;

/**
 * A comment of ours as it stands on the forge.
 *
 * @param id the forge's id
 * @param body the text as last written by us, our mark included
 */
public record Note(String id, String body) {
    /** Ends every note of ours; with our account it tells our note from a stranger's. */
    public static final String MARK = "<!-- candor -->";
}
