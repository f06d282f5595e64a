package dev.candor.gitlab;

import dev.candor.forge.ForgeException.Busy;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;

/** Asks several things at the same time, but never more than a few: GitLab counts calls, and so do its people. */
final class Together implements AutoCloseable {
    private static final int AT_ONCE = 4;

    private final ExecutorService threads =
            Executors.newFixedThreadPool(AT_ONCE, Thread.ofVirtual().factory());

    <T> Future<T> ask(Callable<T> question) {
        return threads.submit(question);
    }

    /** The answer, or what kept it from coming. */
    static <T> T of(Future<T> asked) {
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
