package dev.candor.database;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;

/** Many who do the same at the same time. */
public final class Crowd {
    private Crowd() {}

    /** What one of them does. */
    public interface Part {
        /** @param who counted from 0 */
        void play(int who) throws Exception;
    }

    /**
     * Returns when all have done their part.
     *
     * @throws ExecutionException when one could not
     */
    public static void of(int size, Part part) throws ExecutionException, InterruptedException {
        CountDownLatch start = new CountDownLatch(size);
        List<Future<Boolean>> parts = new ArrayList<>();
        try (ExecutorService threads = Executors.newFixedThreadPool(size)) {
            for (int i = 0; i < size; i++) {
                int who = i;
                Callable<Boolean> play = () -> {
                    start.countDown();
                    start.await();
                    part.play(who);
                    return true;
                };
                parts.add(threads.submit(play));
            }
            for (Future<Boolean> played : parts) {
                played.get();
            }
        }
    }
}
