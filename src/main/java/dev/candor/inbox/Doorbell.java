package dev.candor.inbox;

import java.time.Instant;
import org.jdbi.v3.core.Handle;

/** Stores a ring: one row a submission, made by the first ring and counted up by the others. */
final class Doorbell {
    private Doorbell() {}

    static void ring(Handle handle, Ring ring, Instant now) {
        if (count(handle, ring, now) == 0) {
            // Two first rings may come at once: the loser waits here for the winner's row and then counts it up.
            handle.createUpdate("""
                            insert into inbox (forge, project, number, rings, answered, attempt)
                            values (:forge, :project, :number, 0, 0, 0)
                            on conflict do nothing
                            """).bindMethods(ring.id()).execute();
            Rows.one(count(handle, ring, now));
        }
    }

    /**
     * A lease keeps its due, which is its end; a row that is due keeps its place in the line; any other is due at once,
     * or when the forge wants us back.
     */
    private static int count(Handle handle, Ring ring, Instant now) {
        return handle.createUpdate("""
                        update inbox set
                            rings = rings + 1,
                            spoken = case when :spoken then rings + 1 else spoken end,
                            urgent = urgent or :urgent,
                            head = case when rings > answered then coalesce(:head, head) else :head end,
                            attempt = 0,
                            parked = null,
                            first_owed = coalesce(first_owed, :now),
                            next_owed = case when token is not null then coalesce(next_owed, :now) end,
                            due = case
                                when token is not null or due <= :now then due
                                when not_before > :now then not_before
                                else :now
                            end
                        where forge = :forge and project = :project and number = :number
                        """)
                .bindMethods(ring.id())
                .bind("head", ring.head().map(Column::text))
                .bind("spoken", ring.spoken())
                .bind("urgent", ring.urgent())
                .bind("now", Column.at(now))
                .execute();
    }
}
