package dev.candor.wire;

import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.time.Duration;
import java.util.Optional;

/**
 * How a delivery to one of our hooks is answered.
 *
 * @param status of HTTP
 * @param words one line for whoever looks at the sender's log
 * @param retryAfter when to come again; only with 503
 */
public record Reply(int status, String words, Optional<Duration> retryAfter) {
    private static final Duration SOON = Duration.ofSeconds(30);

    public static Reply accepted(String words) {
        return new Reply(202, words, Optional.empty());
    }

    public static Reply refused(int status, String words) {
        return new Reply(status, words, Optional.empty());
    }

    public static Reply unstored() {
        return new Reply(503, "the ring could not be stored", Optional.of(SOON));
    }

    public Response response() {
        var response = Response.status(status).type(MediaType.TEXT_PLAIN_TYPE).entity(words + "\n");
        retryAfter.ifPresent(wait -> response.header("Retry-After", wait.toSeconds()));
        return response.build();
    }
}
