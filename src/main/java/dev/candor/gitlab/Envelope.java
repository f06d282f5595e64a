package dev.candor.gitlab;

/**
 * The headers of a delivery that say whether to believe it; each empty where it is missing.
 *
 * @param token {@code X-Gitlab-Token}
 * @param id {@code webhook-id}
 * @param timestamp {@code webhook-timestamp}, seconds since 1970
 * @param signature {@code webhook-signature}
 */
record Envelope(String token, String id, String timestamp, String signature) {}
