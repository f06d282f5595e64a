package dev.candor.ledger;

import java.time.Instant;

/**
 * The work that one verdict took.
 *
 * @param started when reading began
 * @param finished when the last write was done; the order of pages and histories
 * @param writes how many changes were made on the forge
 */
public record Work(Instant started, Instant finished, long writes) {}
