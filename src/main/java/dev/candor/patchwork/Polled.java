package dev.candor.patchwork;

import java.util.Optional;

/**
 * What a poll came to.
 *
 * @param events that were new
 * @param rung series that somebody has to look at
 * @param trouble why it could not be read; empty when it could
 */
public record Polled(int events, int rung, Optional<String> trouble) {}
