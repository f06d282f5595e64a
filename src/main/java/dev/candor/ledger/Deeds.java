package dev.candor.ledger;

import static dev.candor.ledger.Column.at;
import static dev.candor.ledger.Column.bindText;
import static dev.candor.ledger.Column.text;

import dev.candor.submission.SubmissionId;
import dev.candor.submission.Surface;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.jdbi.v3.core.Handle;
import org.jdbi.v3.core.statement.StatementContext;
import org.jdbi.v3.core.statement.Update;

/** The rows of the deed tables: one when a write begins, one when its end is known. */
final class Deeds {
    private static final String SELECT = """
            select d.id, d.kind, d.target, d.body, d.state, d.url, d.begun, e.how, e.remote, e.why, e.ended
            from submission s join deed d on d.submission = s.id left join deed_end e on e.deed = d.id
            where s.forge = :forge and s.project = :project and s.number = :number
            """;

    private Deeds() {}

    static long begin(Handle handle, long submission, Doing doing, Instant now) {
        DeedRow row = DeedRow.of(doing);
        Update insert = handle.createUpdate("""
                        insert into deed (submission, kind, target, body, state, url, begun)
                        values (:submission, :kind, :target, :body, :state, :url, :begun)
                        """)
                .bind("submission", submission)
                .bind("kind", row.kind())
                .bind("target", text(row.target()))
                .bind("state", row.state())
                .bind("url", text(row.url()))
                .bind("begun", at(now));
        return bindText(insert, "body", row.body())
                .executeAndReturnGeneratedKeys("id")
                .mapTo(Long.class)
                .one();
    }

    /** False when its end is known already; that stays. */
    static boolean end(Handle handle, long deed, Ending ending, Instant now) {
        EndRow row = EndRow.of(ending);
        Update insert = handle.createUpdate("""
                        insert into deed_end (deed, how, remote, why, ended)
                        values (:deed, :how, :remote, :why, :ended)
                        on conflict do nothing
                        """)
                .bind("deed", deed)
                .bind("how", row.how())
                .bind("remote", text(row.remote()))
                .bind("ended", at(now));
        return bindText(insert, "why", row.why()).execute() == 1;
    }

    /** Ends what nobody ended, and notes what the forge showed instead. */
    static void settle(Handle handle, SubmissionId id, Surface shown, Instant now) {
        long submission = Submissions.lock(handle, id);
        List<Deed> deeds = telling(handle, id);
        deeds.stream().filter(deed -> deed.ended().isEmpty()).forEach(deed -> {
            end(handle, deed.number(), new Ending.Lost(), now);
        });
        for (Settlement noted : Settlement.of(deeds, shown)) {
            end(handle, begin(handle, submission, noted.doing(), now), noted.how(), now);
        }
    }

    /** The newest, oldest of them first. */
    static List<Deed> latest(Handle handle, SubmissionId id, int limit) {
        return handle.createQuery(SELECT + " order by d.id desc limit :limit")
                .bindMethods(id)
                .bind("limit", limit)
                .map(Deeds::deed)
                .list()
                .reversed();
    }

    /** Those that tell what stands, in order; of all the notes' bodies only the last one that does. */
    static List<Deed> telling(Handle handle, SubmissionId id) {
        return handle.createQuery(SELECT + """
                        and (d.kind <> 'note' or e.deed is null or d.id = (
                            select max(n.id) from deed n join deed_end m on m.deed = n.id
                            where n.submission = d.submission and n.kind = 'note' and m.how in ('done', 'found', 'gone')))
                        order by d.id
                        """).bindMethods(id).map(Deeds::deed).list();
    }

    private static Deed deed(ResultSet row, StatementContext context) throws SQLException {
        Optional<Instant> ended = Column.optionalInstant(row, "ended");
        return new Deed(
                row.getLong("id"),
                DeedRow.of(row).doing(),
                Column.instant(row, "begun"),
                ended.isEmpty()
                        ? Optional.empty()
                        : Optional.of(new Deed.Ended(EndRow.of(row).ending(), ended.get())));
    }
}
