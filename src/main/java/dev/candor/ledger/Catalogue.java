package dev.candor.ledger;

import java.time.Duration;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.locks.Lock;
import java.util.concurrent.locks.ReadWriteLock;
import java.util.concurrent.locks.ReentrantReadWriteLock;
import java.util.function.Function;
import java.util.function.Supplier;
import org.jdbi.v3.core.Handle;
import org.jdbi.v3.core.Jdbi;

/**
 * Keeps the stock of latest verdicts at what is recorded, here or by another replica: it is read once, and before each
 * answer asks what came since.
 */
final class Catalogue {
    /** A lower number may be committed after a higher one, by as many as are recorded at the same time. */
    private static final int AT_ONCE = 256;

    private static final int AT_A_TIME = 5_000;
    private static final String NUMBERS = "select verdict from submission where verdict > :after";
    private static final String ROWS = "select " + Verdicts.COLUMNS + """
            , s.id as submission
            from submission s join verdict v on v.id = s.verdict
            where s.verdict > :after
            order by s.verdict
            """;

    private final Jdbi jdbi;
    private final Duration patience;
    private final Stock stock = new Stock();
    private final ReadWriteLock lock = new ReentrantReadWriteLock();

    /** @param patience how long who asks waits while it is read */
    Catalogue(Jdbi jdbi, Duration patience) {
        this.jdbi = jdbi;
        this.patience = patience;
    }

    /** @throws StillReading when it takes longer to read than who asks should wait */
    <T> T ask(Function<Stock, T> question) {
        // In a transaction PostgreSQL sends many rows in parts.
        jdbi.useTransaction(this::refresh);
        return with(lock.readLock(), () -> question.apply(stock));
    }

    private void refresh(Handle handle) {
        int last = with(lock.readLock(), stock::last);
        int after = Math.max(0, last - AT_ONCE);
        if (last == 0 || somethingNew(handle, after)) {
            with(lock.writeLock(), () -> load(handle, Math.max(after, stock.last() - AT_ONCE)));
        }
    }

    private boolean somethingNew(Handle handle, int after) {
        List<Integer> numbers = handle.createQuery(NUMBERS)
                .bind("after", after)
                .mapTo(Integer.class)
                .list();
        return with(lock.readLock(), () -> !numbers.stream().allMatch(stock::has));
    }

    private boolean load(Handle handle, int after) {
        handle.createQuery(ROWS)
                .bind("after", after)
                .setFetchSize(AT_A_TIME)
                .map((row, context) -> new Standing.Row(row.getInt("submission"), Verdicts.line(row, context)))
                .useIterator(rows -> rows.forEachRemaining(row -> stock.enter(row.submission(), row.line())));
        return true;
    }

    private <T> T with(Lock lock, Supplier<T> work) {
        if (!held(lock)) {
            throw new StillReading();
        }
        try {
            return work.get();
        } finally {
            lock.unlock();
        }
    }

    private boolean held(Lock lock) {
        try {
            return lock.tryLock(patience.toMillis(), TimeUnit.MILLISECONDS);
        } catch (InterruptedException stopped) {
            Thread.currentThread().interrupt();
            return false;
        }
    }
}
