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
 * Keeps the stock of latest verdicts at what is recorded, here or by another replica. The newest verdicts are read when
 * somebody asks for the first time, the older ones part by part by who calls {@link #readOn}; and before each answer it asks
 * what came since.
 *
 * <p>Nothing is lost or doubled by what is recorded meanwhile: a submission that is judged again bears a number among the
 * newest from then on, which is found before the next answer; and of two numbers of one submission the stock keeps the
 * higher, in whatever order they come.
 */
final class Catalogue {
    /** Verdicts of a part: a tenth of a second, and of so few the databases go through both tables by their numbers. */
    static final int A_PART = 8_000;

    /** A lower number may be committed after a higher one, by as many as are recorded at the same time. */
    private static final int AT_ONCE = 256;

    private static final String NEWEST = "select coalesce(max(verdict), 0) from submission";
    private static final String NUMBERS = "select verdict from submission where verdict > :after";

    /** Bounds on both tables, because PostgreSQL does not conclude from the one to the other. */
    private static final String ROWS = "select " + Verdicts.COLUMNS + """
            , s.id as submission
            from submission s join verdict v on v.id = s.verdict
            where s.verdict > :after and s.verdict <= :last and v.id > :after and v.id <= :last
            order by s.verdict
            """;

    private final Jdbi jdbi;
    private final Duration patience;
    private final int part;
    private final Stock stock = new Stock();
    private final ReadWriteLock lock = new ReentrantReadWriteLock();

    /**
     * @param patience how long who asks waits for others who enter something
     * @param part how many verdicts are read at a time
     */
    Catalogue(Jdbi jdbi, Duration patience, int part) {
        this.jdbi = jdbi;
        this.patience = patience;
        this.part = part;
    }

    /**
     * An answer from all that is read, which {@link Stock#whole} tells whether it is everything.
     *
     * @throws StillReading when others enter something for longer than who asks should wait
     */
    <T> T ask(Function<Stock, T> question) {
        jdbi.useHandle(this::refresh);
        return with(lock.readLock(), () -> question.apply(stock));
    }

    /** Reads the next older part; false when there is nothing older left. */
    boolean readOn() {
        int last = ask(Stock::unread);
        int after = Math.max(0, last - part);
        List<Standing.Row> rows = jdbi.withHandle(handle -> rows(handle, after, last));
        lock.writeLock().lock();
        try {
            enter(rows, after);
        } finally {
            lock.writeLock().unlock();
        }
        return after > 0;
    }

    private void refresh(Handle handle) {
        if (!with(lock.readLock(), stock::begun)) {
            with(lock.writeLock(), () -> begin(handle));
        }
        int after = with(lock.readLock(), this::settled);
        if (somethingNew(handle, after)) {
            with(lock.writeLock(), () -> catchUp(handle));
        }
    }

    /** Up to there nothing is committed any more. */
    private int settled() {
        return Math.max(stock.unread(), stock.last() - AT_ONCE);
    }

    private boolean begin(Handle handle) {
        if (!stock.begun()) {
            int newest = newest(handle);
            int after = Math.max(0, newest - part);
            enter(rows(handle, after, newest), after);
        }
        return true;
    }

    private boolean catchUp(Handle handle) {
        int newest = newest(handle);
        for (int after = settled(); after < newest; after += part) {
            enter(rows(handle, after, after + part), stock.unread());
        }
        return true;
    }

    private static int newest(Handle handle) {
        return handle.createQuery(NEWEST).mapTo(Integer.class).one();
    }

    private boolean somethingNew(Handle handle, int after) {
        List<Integer> numbers = handle.createQuery(NUMBERS)
                .bind("after", after)
                .mapTo(Integer.class)
                .list();
        return with(lock.readLock(), () -> !numbers.stream().allMatch(stock::has));
    }

    private static List<Standing.Row> rows(Handle handle, int after, int last) {
        return handle.createQuery(ROWS)
                .bind("after", after)
                .bind("last", last)
                .map((row, context) -> new Standing.Row(row.getInt("submission"), Verdicts.line(row, context)))
                .list();
    }

    /** @param unread the highest number that is not read then */
    private void enter(List<Standing.Row> rows, int unread) {
        rows.forEach(row -> stock.enter(row.submission(), row.line()));
        stock.leave(unread);
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
