package dev.candor.cli;

import java.io.IOException;
import java.io.OutputStream;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;

/**
 * Works on several parts at once and writes them in the order they came. Only so many are under way that memory does not
 * grow with the length of the input.
 *
 * @param <R> what is summed up beside the bytes; each value is kept once
 */
final class Assembly<R> implements AutoCloseable {
    private static final int UNDER_WAY = 300;
    private static final long HEAVIEST =
            Math.min(64L << 20, Runtime.getRuntime().maxMemory() / 6);

    private final ExecutorService workers =
            Executors.newFixedThreadPool(Runtime.getRuntime().availableProcessors(), task -> {
                Thread thread = new Thread(task, "judge");
                thread.setDaemon(true);
                return thread;
            });
    private final Deque<Owed<R>> parts = new ArrayDeque<>();
    private final List<R> results = new ArrayList<>();
    private final OutputStream out;
    private final Heap heap = new Heap();
    private long weight;

    Assembly(OutputStream out) {
        this.out = out;
    }

    /** What comes of one part. */
    record Part<R>(byte[] bytes, R result) {}

    private record Owed<R>(Future<Part<R>> part, long weight) {}

    /** @param heavy roughly how many bytes the part keeps in memory until it is written */
    void add(Callable<Part<R>> part, long heavy) {
        while (parts.size() >= UNDER_WAY || !parts.isEmpty() && weight + heavy > HEAVIEST) {
            write(parts.removeFirst());
        }
        weight += heavy;
        parts.addLast(new Owed<>(workers.submit(part), heavy));
    }

    /** Writes what is left; the distinct results. */
    List<R> finish() throws IOException {
        while (!parts.isEmpty()) {
            write(parts.removeFirst());
        }
        out.flush();
        return List.copyOf(results);
    }

    private void write(Owed<R> owed) {
        weight -= owed.weight();
        try {
            Part<R> part = owed.part().get();
            out.write(part.bytes());
            heap.tidy();
            if (!results.contains(part.result())) {
                results.add(part.result());
            }
        } catch (ExecutionException failed) {
            throw new IllegalStateException("a patch could not be judged", failed.getCause());
        } catch (InterruptedException stopped) {
            Thread.currentThread().interrupt();
            throw new Unreadable("interrupted");
        } catch (IOException closed) {
            throw new Unreadable("standard output was closed");
        }
    }

    @Override
    public void close() {
        workers.shutdownNow();
    }
}
