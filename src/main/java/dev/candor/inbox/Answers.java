package dev.candor.inbox;

import java.time.Instant;
import java.util.Optional;
import org.jdbi.v3.core.Handle;

/**
 * Takes a row back from its worker: answered, to be tried again, or parked. A ring that came during the work is owed in
 * each case, and the row is then due at once.
 */
final class Answers {
    private Answers() {}

    static boolean done(Handle handle, Claim claim, Instant now, Optional<Instant> again) {
        return Rows.oneOrNone(handle.createUpdate("""
                        update inbox set
                            answered = :rings,
                            attempt = 0,
                            not_before = null,
                            token = null,
                            leased_until = null,
                            first_owed = next_owed,
                            urgent = urgent and rings > :rings,
                            next_owed = null,
                            again = :again,
                            due = case
                                when rings > :rings then cast(:now as timestamp with time zone)
                                else cast(:again as timestamp with time zone)
                            end
                        where forge = :id.forge and project = :id.project and number = :id.number and token = :token
                        """)
                .bindMethods(claim)
                .bind("again", again.map(Column::at))
                .bind("now", Column.at(now))
                .execute());
    }

    static boolean later(Handle handle, Claim claim, Instant now, Instant due, Optional<Instant> notBefore) {
        return Rows.oneOrNone(handle.createUpdate("""
                        update inbox set
                            attempt = case when rings > :rings then 0 else attempt + 1 end,
                            not_before = :not_before,
                            token = null,
                            leased_until = null,
                            next_owed = null,
                            due = case
                                when rings > :rings then cast(:soonest as timestamp with time zone)
                                else cast(:due as timestamp with time zone)
                            end
                        where forge = :id.forge and project = :id.project and number = :id.number and token = :token
                        """)
                .bindMethods(claim)
                .bind("not_before", notBefore.map(Column::at))
                .bind("soonest", Column.at(later(now, notBefore)))
                .bind("due", Column.at(later(due, notBefore)))
                .execute());
    }

    static boolean park(Handle handle, Claim claim, Instant now, String reason) {
        return Rows.oneOrNone(handle.createUpdate("""
                        update inbox set
                            parked = case when rings > :rings then null else :reason end,
                            urgent = urgent and rings > :rings,
                            token = null,
                            leased_until = null,
                            next_owed = null,
                            due = case
                                when rings > :rings and not_before > :now then not_before
                                when rings > :rings then :now
                                when again > :now then again
                            end
                        where forge = :id.forge and project = :id.project and number = :id.number and token = :token
                        """)
                .bindMethods(claim)
                .bind("reason", Column.text(reason))
                .bind("now", Column.at(now))
                .execute());
    }

    private static Instant later(Instant one, Optional<Instant> other) {
        return other.filter(one::isBefore).orElse(one);
    }
}
