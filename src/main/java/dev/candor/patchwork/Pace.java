package dev.candor.patchwork;

import dev.candor.forge.ForgeException.Busy;
import dev.candor.wire.Pause;
import java.time.Duration;
import java.time.InstantSource;
import java.util.concurrent.locks.ReentrantLock;
import java.util.function.Supplier;

/**
 * Keeps us polite to one server: never more than a few requests within a second, whoever asks, for whichever project, and
 * however much is to be caught up. What somebody waits for goes first.
 */
public final class Pace {
    private final InstantSource clock;
    private final Pause pause;
    private final Slots slots;
    private final ThreadLocal<Boolean> hurried = ThreadLocal.withInitial(() -> false);

    /** Only the first of each line looks for a slot; so they come in order. */
    private final ReentrantLock patient = new ReentrantLock(true);

    private final ReentrantLock hurry = new ReentrantLock(true);

    public Pace(InstantSource clock, Pause pause) {
        this.clock = clock;
        this.pause = pause;
        this.slots = new Slots(clock.instant());
    }

    /** What this thread asks for meanwhile goes before what others ask for. */
    <T> T first(Supplier<T> work) {
        hurried.set(true);
        try {
            return work.get();
        } finally {
            hurried.remove();
        }
    }

    /** Makes a request once it is polite to. */
    <T> T paced(Supplier<T> request) {
        boolean first = hurried.get();
        queue(first ? hurry : patient, first);
        try {
            return request.get();
        } finally {
            giveBack(first);
        }
    }

    private void queue(ReentrantLock line, boolean first) {
        line.lock();
        try {
            for (Duration left = take(first); !left.isZero(); left = take(first)) {
                pause.pause(left);
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new Busy("interrupted while waiting for its turn");
        } finally {
            line.unlock();
        }
    }

    private synchronized Duration take(boolean first) {
        Duration left = slots.left(clock.instant(), first);
        if (left.isZero()) {
            slots.take(clock.instant());
        }
        return left;
    }

    private synchronized void giveBack(boolean first) {
        slots.giveBack(clock.instant(), first);
    }
}
