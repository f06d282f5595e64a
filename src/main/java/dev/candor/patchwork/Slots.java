package dev.candor.patchwork;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayDeque;
import java.util.Deque;

/**
 * Says when one more request is polite. A slot is free again one second after its answer came, not after the request was
 * made: when the request reached the server is not known, only that it did so before it answered. So the server never sees
 * more than there are slots within any second. Not safe for threads.
 */
final class Slots {
    static final int MOST = 4;
    private static final Duration SECOND = Duration.ofSeconds(1);

    /** Who has time comes one after the other, so that a slot is free again soon when somebody has none. */
    private static final Duration APART = SECOND.dividedBy(MOST);

    /** So soon after a request in a hurry the next one of its kind is expected, and is left the slot. */
    private static final Duration EXPECTED = Duration.ofMillis(500);

    private final Deque<Instant> free = new ArrayDeque<>();
    private Instant seen;
    private Instant hurried = Instant.EPOCH;
    private Instant taken = Instant.EPOCH;

    /** @param start whoever was here before us may have asked until just now */
    Slots(Instant start) {
        seen = start;
        for (int i = 0; i < MOST; i++) {
            free.addLast(start.plus(SECOND));
        }
    }

    /**
     * How long until the next request may be made; zero when it may be made now.
     *
     * @param hurry whether somebody waits for it; asking is enough to be let through first
     */
    Duration left(Instant now, boolean hurry) {
        watch(now);
        if (hurry) {
            hurried = now;
        }
        if (free.isEmpty()) {
            return SECOND;
        }
        Instant at = hurry ? free.getFirst() : later(free.getFirst(), later(taken.plus(APART), hurried.plus(EXPECTED)));
        return at.isAfter(now) ? Duration.between(now, at) : Duration.ZERO;
    }

    void take(Instant now) {
        free.removeFirst();
        taken = now;
    }

    /** The answer is there, or will not come. */
    void giveBack(Instant now, boolean hurry) {
        watch(now);
        free.addLast(now.plus(SECOND));
        if (hurry) {
            hurried = now;
        }
    }

    /** A clock that was set back does not keep anybody waiting for long. */
    private void watch(Instant now) {
        if (now.isBefore(seen)) {
            int slots = free.size();
            free.clear();
            for (int i = 0; i < slots; i++) {
                free.addLast(now.plus(SECOND));
            }
            hurried = now;
            taken = now;
        }
        seen = now;
    }

    private static Instant later(Instant one, Instant other) {
        return one.isAfter(other) ? one : other;
    }
}
