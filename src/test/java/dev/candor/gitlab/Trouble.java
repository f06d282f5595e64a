package dev.candor.gitlab;

import java.time.Duration;
import java.util.Map;

/** What can go wrong between the bot and {@link FakeGitLab}. */
public sealed interface Trouble {
    /** Nothing is done, and the answer says something else. */
    record Answered(int status, String type, String body, Map<String, String> headers) implements Trouble {}

    /** It takes that long. */
    record Slow(Duration time) implements Trouble {}

    /** The connection breaks before anything was done. */
    record Dropped() implements Trouble {}

    /** It is done, and the connection breaks before the answer. */
    record DoneButDropped() implements Trouble {}

    /** As GitLab's rate limit answers. */
    static Trouble rateLimit(int seconds) {
        return new Answered(429, "text/plain", "Retry later\n", Map.of("Retry-After", String.valueOf(seconds)));
    }

    static Trouble status(int status, String message) {
        return new Answered(status, "application/json", "{\"message\":\"" + message + "\"}", Map.of());
    }

    /** A page of HTML from whatever stands before GitLab. */
    static Trouble html(int status) {
        return new Answered(status, "text/html", "<!DOCTYPE html><html><body>Whoops</body></html>", Map.of());
    }
}
