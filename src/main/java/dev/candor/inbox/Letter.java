package dev.candor.inbox;

import java.util.Optional;

/**
 * What is known of a mail that is a patch or a cover letter.
 *
 * @param id the forge's; patches and cover letters count by themselves
 * @param replied whether somebody answered it
 * @param checked the newest check of ours on it; 0 when there is none
 * @param stranger the newest check under our name that we did not post
 */
public record Letter(Kind kind, long id, long series, boolean replied, long checked, Optional<Stranger> stranger) {
    /** What a mail can be. */
    public enum Kind {
        PATCH,
        COVER
    }

    /**
     * A check under our name that we did not post.
     *
     * @param check its id
     * @param by who is said to have posted it
     * @param said in the forge's word
     * @param at the forge's clock, as it shows it
     * @param number how many there were on this mail, this one included
     */
    public record Stranger(long check, String by, String said, String at, long number) {}

    /** Whether the stranger's check hides ours. */
    public boolean overwritten() {
        return stranger.filter(last -> last.check() > checked).isPresent();
    }
}
