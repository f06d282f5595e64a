package dev.candor.submission;

import java.util.Optional;

/**
 * A place that can carry a check: the head commit of a merge request, one patch of a series.
 *
 * @param target commit sha or patch id
 * @param standing the check of ours that stands there
 */
public record Checkpoint(String target, Optional<Check> standing) {}
