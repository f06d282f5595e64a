package dev.candor.wire;

import java.time.Duration;
import java.util.Optional;

/**
 * One request to a forge.
 *
 * @param path below the base URL, encoded
 * @param json the body; empty for reads
 * @param cap the most bytes of an answer; fewer where the heap is small
 * @param limit how long all of it may take
 */
public record Ask(Kind call, String method, String path, Optional<String> json, int cap, Duration limit) {
    private static final int JSON_CAP = 32 << 20;
    private static final Duration JSON_LIMIT = Duration.ofSeconds(30);

    /** What a write does after we went away is done twice when we come again; so long forges themselves work on a request. */
    private static final Duration WRITE_LIMIT = Duration.ofSeconds(60);

    /** So many answers fit into the heap at once, with what is made of them. */
    private static final long ROOM = Runtime.getRuntime().maxMemory() / 32;

    public Ask {
        cap = (int) Math.min(cap, ROOM);
    }

    public static Ask get(Kind call, String path) {
        return new Ask(call, "GET", path, Optional.empty(), JSON_CAP, JSON_LIMIT);
    }

    public static Ask write(Kind call, String method, String path, String json) {
        return new Ask(call, method, path, Optional.of(json), JSON_CAP, WRITE_LIMIT);
    }

    public Ask within(int bytes, Duration time) {
        return new Ask(call, method, path, json, bytes, time);
    }

    /** For messages; there is no secret in it. */
    @Override
    public String toString() {
        return method + " " + path;
    }
}
