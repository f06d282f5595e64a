package dev.candor.submission;

import java.util.Optional;

/**
 * A place that can carry a check: the head commit of a merge request, one patch of a series.
 *
 * @param target commit sha or patch id
 * @param standing the check of ours that stands there
 * @param stranger the last check under our name that we did not post, for people to know
 */
public record Checkpoint(String target, Optional<Check> standing, Optional<Stranger> stranger) {
    public Checkpoint(String target, Optional<Check> standing) {
        this(target, standing, Optional.empty());
    }

    /**
     * A check that somebody else posted under our name.
     *
     * @param by as the forge names them, which may be us: some forges let anybody say so
     * @param said what it says at a glance, in the forge's word
     * @param at the forge's clock, as it shows it
     */
    public record Stranger(String by, String said, String at) {}
}
