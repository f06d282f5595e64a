package dev.candor.worker;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeUnit;
import java.util.function.BooleanSupplier;
import org.jboss.logging.Logger;

/** The threads that work: woken by a ring, and by themselves for what falls due later. */
public final class Crew implements AutoCloseable {
    private static final Logger LOG = Logger.getLogger(Crew.class);

    private final Semaphore woken = new Semaphore(0);
    private final int size;
    private final List<Thread> threads = new ArrayList<>();
    private final BooleanSupplier turn;
    private final Duration nap;
    private volatile boolean open = true;

    /**
     * @param name of its threads
     * @param turn does one piece of work; false when there was none
     * @param nap how long a thread sleeps when nobody rings
     */
    public Crew(String name, int size, BooleanSupplier turn, Duration nap) {
        this.size = size;
        this.turn = turn;
        this.nap = nap;
        for (int i = 0; i < size; i++) {
            threads.add(Thread.ofPlatform().name(name + "-" + i).start(this::work));
        }
    }

    /** Somebody rang; each thread is woken once at most, however often it rings. */
    public void wake() {
        if (woken.availablePermits() < size) {
            woken.release();
        }
    }

    private void work() {
        while (open) {
            if (!worked()) {
                sleep();
            }
        }
    }

    private boolean worked() {
        try {
            return turn.getAsBoolean();
        } catch (RuntimeException | StackOverflowError | OutOfMemoryError failed) {
            LOG.errorf("the inbox could not be asked; trying again: %s", failed);
            return false;
        }
    }

    private void sleep() {
        try {
            boolean rung = woken.tryAcquire(nap.toMillis(), TimeUnit.MILLISECONDS);
            LOG.tracef("awake, rung: %b", rung);
        } catch (InterruptedException stopped) {
            open = false;
        }
    }

    /** Lets work in hand end, for a few seconds at most. */
    @Override
    public void close() {
        open = false;
        woken.release(threads.size());
        for (Thread thread : threads) {
            try {
                thread.join(Duration.ofSeconds(10));
            } catch (InterruptedException stopped) {
                Thread.currentThread().interrupt();
            }
        }
    }
}
