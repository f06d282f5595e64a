package dev.candor.wire;

import dev.candor.forge.ForgeException.Busy;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;

/** Asks several things at the same time, but never more than a few: forges count calls, and so do their people. */
public final class Together implements AutoCloseable {
    private static final int AT_ONCE = 4;

    private final ExecutorService threads =
            Executors.newFixedThreadPool(AT_ONCE, Thread.ofVirtual().factory());

    public <T> Future<T> ask(Callable<T> question) {
        return threads.submit(question);
    }

    /** The answer, or what kept it from coming. */
    public static <T> T of(Future<T> asked) {
        try {
            return asked.get();
        } catch (ExecutionException e) {
            if (e.getCause() instanceof RuntimeException why) {
                throw why;
            }
            throw new IllegalStateException(e.getCause());
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new Busy("interrupted while reading");
        }
    }

    /** Gives up what is still being asked, which after a failure is of no use any more. */
    @Override
    public void close() {
        threads.shutdownNow();
        threads.close();
    }
}
