package dev.candor.inbox;

import java.time.Instant;
import java.util.Optional;
import org.jdbi.v3.core.Handle;

/** The rows of the series table. */
final class Series {
    private Series() {}

    /** @param begins whether it is told from its first mail on; it stays so */
    static void hear(Handle handle, String forge, long number, boolean begins, Instant now) {
        handle.createUpdate("""
                        insert into series (forge, number, heard, followed) values (:forge, :number, :now, :begins)
                        on conflict do nothing
                        """)
                .bind("forge", forge)
                .bind("number", number)
                .bind("now", Column.at(now))
                .bind("begins", begins)
                .execute();
        if (begins) {
            Rows.one(handle.createUpdate("""
                            update series set followed = true where forge = :forge and number = :number
                            """)
                    .bind("forge", forge)
                    .bind("number", number)
                    .execute());
        }
    }

    static void complete(Handle handle, String forge, long number, Instant now) {
        Rows.one(handle.createUpdate("""
                        update series set completed = coalesce(completed, :now)
                        where forge = :forge and number = :number
                        """)
                .bind("forge", forge)
                .bind("number", number)
                .bind("now", Column.at(now))
                .execute());
    }

    static void push(Handle handle, String forge, long number, Instant now) {
        Rows.one(handle.createUpdate("""
                        update series set completed = :now where forge = :forge and number = :number
                        """)
                .bind("forge", forge)
                .bind("number", number)
                .bind("now", Column.at(now))
                .execute());
    }

    static SeriesNews news(Handle handle, String forge, long number) {
        return handle.createQuery("""
                        select heard, followed, completed from series where forge = :forge and number = :number
                        """)
                .bind("forge", forge)
                .bind("number", number)
                .map((row, context) -> new SeriesNews(
                        Column.instant(row, "heard").orElseThrow(),
                        row.getBoolean("followed"),
                        Column.instant(row, "completed")))
                .one();
    }

    static Optional<Long> first(Handle handle, String forge) {
        return handle.createQuery("select number from series where forge = :forge order by number limit 1")
                .bind("forge", forge)
                .mapTo(Long.class)
                .findOne();
    }
}
