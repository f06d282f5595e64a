package dev.candor.inbox;

import dev.candor.submission.SubmissionId;
import java.time.Instant;
import java.util.List;
import org.jdbi.v3.core.Handle;

/** Counts what is owed, for metrics, health and {@code doctor}. */
final class Census {
    private Census() {}

    static Backlog backlog(Handle handle, Instant now) {
        return handle.createQuery("""
                        select
                            coalesce(sum(rings), 0) as rings,
                            coalesce(sum(answered), 0) as answered,
                            count(first_owed) as owed,
                            count(case when leased_until > :now then 1 end) as leased,
                            count(parked) as parked,
                            min(case when parked is null then first_owed end) as oldest
                        from inbox
                        """)
                .bind("now", Column.at(now))
                .map((row, context) -> new Backlog(
                        row.getLong("rings"),
                        row.getLong("answered"),
                        row.getLong("owed"),
                        row.getLong("leased"),
                        row.getLong("parked"),
                        Column.instant(row, "oldest")))
                .one();
    }

    static boolean owes(Handle handle, SubmissionId id) {
        return handle.createQuery("""
                        select count(*) from inbox
                        where forge = :forge and project = :project and number = :number and rings > answered
                        """).bindMethods(id).mapTo(Long.class).one() > 0;
    }

    static List<Parked> parked(Handle handle, int limit) {
        return handle.createQuery("""
                        select forge, project, number, parked, first_owed
                        from inbox
                        where parked is not null
                        order by first_owed
                        limit :limit
                        """)
                .bind("limit", limit)
                .map((row, context) -> new Parked(
                        new SubmissionId(row.getString("forge"), row.getString("project"), row.getLong("number")),
                        row.getString("parked"),
                        Column.instant(row, "first_owed").orElseThrow()))
                .list();
    }
}
