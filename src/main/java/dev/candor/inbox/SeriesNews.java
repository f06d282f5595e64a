package dev.candor.inbox;

import java.time.Instant;
import java.util.Optional;

/**
 * What was heard of a series.
 *
 * @param heard when for the first time
 * @param followed whether all that happened to it since it began was heard, replies included
 * @param completed when the forge first said that all of it is there
 */
public record SeriesNews(Instant heard, boolean followed, Optional<Instant> completed) {}
