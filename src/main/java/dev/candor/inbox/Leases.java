package dev.candor.inbox;

import dev.candor.submission.SubmissionId;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.util.Optional;
import java.util.UUID;
import org.jdbi.v3.core.Handle;

/**
 * Hands rows out to workers. Only the token of the latest claim can write to a row. One that fell due without a ring, for
 * what was answered counts no more, is rung by its claim, so that it is owed like any other from then on.
 */
final class Leases {
    private Leases() {}

    private static final String OLDEST = """
            select forge, project, number, spoken > answered as spoken,
                case when rings > answered then head end as head,
                case when rings > answered then rings else rings + 1 end as rings,
                case when token is null then attempt else attempt + 1 end as attempt
            from inbox
            where <WHICH>
            order by due
            limit 1
            for update skip locked
            """;
    private static final String ANY = OLDEST.replace("<WHICH>", "due <= :now");
    private static final String URGENT = OLDEST.replace("<WHICH>", "urgent and due <= :now");

    /**
     * The row that has been due longest and that nobody else is taking at this moment. The end of a lease is its due, so
     * one that ran out stands in the same line.
     */
    static Optional<Claim> claim(Handle handle, Instant now, Instant until) {
        return claim(handle, ANY, now, until);
    }

    /** The same of those that somebody waits for. */
    static Optional<Claim> urgent(Handle handle, Instant now, Instant until) {
        return claim(handle, URGENT, now, until);
    }

    private static Optional<Claim> claim(Handle handle, String query, Instant now, Instant until) {
        Optional<Claim> oldest = handle.createQuery(query)
                .bind("now", Column.at(now))
                .map((row, context) -> claim(row, until))
                .findOne();
        oldest.ifPresent(claim -> take(handle, claim, now));
        return oldest;
    }

    private static Claim claim(ResultSet row, Instant until) throws SQLException {
        return new Claim(
                new SubmissionId(row.getString("forge"), row.getString("project"), row.getLong("number")),
                Optional.ofNullable(row.getString("head")),
                row.getBoolean("spoken"),
                row.getLong("rings"),
                row.getInt("attempt"),
                UUID.randomUUID().toString(),
                until);
    }

    private static void take(Handle handle, Claim claim, Instant now) {
        Rows.one(handle.createUpdate("""
                        update inbox set
                            token = :token,
                            leased_until = :end,
                            due = :end,
                            attempt = :attempt,
                            rings = :rings,
                            head = :head,
                            parked = null,
                            first_owed = coalesce(first_owed, :now),
                            next_owed = null
                        where forge = :id.forge and project = :id.project and number = :id.number
                        """)
                .bindMethods(claim)
                .bind("end", Column.at(claim.until()))
                .bind("now", Column.at(now))
                .execute());
    }

    static boolean hold(Handle handle, Claim claim, Instant until) {
        return Rows.oneOrNone(handle.createUpdate("""
                        update inbox set
                            leased_until = :end,
                            due = :end
                        where forge = :id.forge and project = :id.project and number = :id.number and token = :token
                        """)
                .bindMethods(claim)
                .bind("end", Column.at(until))
                .execute());
    }
}
