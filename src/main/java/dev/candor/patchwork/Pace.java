package dev.candor.patchwork;

import dev.candor.forge.ForgeException.Busy;
import dev.candor.wire.Pause;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.ArrayDeque;
import java.util.Deque;

/** Keeps us polite: never more than a few requests within a second, whoever asks and however much is to be caught up. */
final class Pace {
    private static final int MOST = 4;
    private static final Duration SECOND = Duration.ofSeconds(1);

    private final InstantSource clock;
    private final Pause pause;
    private final Deque<Instant> taken = new ArrayDeque<>();

    Pace(InstantSource clock, Pause pause) {
        this.clock = clock;
        this.pause = pause;
    }

    /** Waits until one more request is polite. Who waits keeps the others waiting, so that they come in order. */
    synchronized void take() {
        if (taken.size() == MOST) {
            rest(Duration.between(clock.instant(), taken.removeFirst().plus(SECOND)));
        }
        taken.addLast(clock.instant());
    }

    /** A clock that was set back does not keep us waiting for long. */
    private void rest(Duration wait) {
        if (wait.isNegative() || wait.isZero()) {
            return;
        }
        try {
            pause.pause(wait.compareTo(SECOND) > 0 ? SECOND : wait);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new Busy("interrupted while waiting for its turn");
        }
    }
}
