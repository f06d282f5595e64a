package dev.candor.inbox;

import java.time.Instant;

/**
 * One signed webhook delivery, remembered as long as its timestamp would still be taken.
 *
 * @param key what makes it the same delivery
 * @param sent its timestamp
 */
public record Delivery(String key, Instant sent) {}
