package dev.candor.gitlab;

import java.time.Duration;
import java.util.Optional;

/**
 * How a delivery is answered.
 *
 * @param status of HTTP
 * @param words one line that GitLab shows among the hook's recent events
 * @param retryAfter when to come again; only with 503
 */
record Reply(int status, String words, Optional<Duration> retryAfter) {
    private static final Duration SOON = Duration.ofSeconds(30);

    static Reply accepted(String words) {
        return new Reply(202, words, Optional.empty());
    }

    static Reply refused(int status, String words) {
        return new Reply(status, words, Optional.empty());
    }

    static Reply unstored() {
        return new Reply(503, "the ring could not be stored", Optional.of(SOON));
    }
}
