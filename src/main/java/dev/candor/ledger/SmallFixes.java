package dev.candor.ledger;

import static dev.candor.ledger.Column.at;
import static dev.candor.ledger.Column.key;
import static dev.candor.ledger.Column.text;

import dev.candor.policy.Fix;
import dev.candor.submission.SubmissionId;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.util.List;
import org.jdbi.v3.core.Handle;
import org.jdbi.v3.core.statement.PreparedBatch;
import org.jdbi.v3.core.statement.StatementContext;

/** Keeps the small fixes of each submission's latest version; part of the transaction that appends its verdict. */
final class SmallFixes {
    private static final int MOST = 1_000;

    private SmallFixes() {}

    static void update(Handle handle, long submission, String author, List<Fix> fixes) {
        handle.createUpdate("delete from small_fix where submission = :submission")
                .bind("submission", submission)
                .execute();
        PreparedBatch insert = handle.prepareBatch("""
                insert into small_fix (submission, author, author_id, subject, patch, lines, judged)
                values (:submission, :author, :author_id, :subject, :patch, :lines, :judged)
                """);
        for (Fix fix : fixes) {
            insert.bind("submission", submission)
                    .bind("author", key(author))
                    .bind("author_id", text(author))
                    .bind("subject", text(fix.subject()))
                    .bind("patch", fix.patch())
                    .bind("lines", (long) fix.lines())
                    .bind("judged", at(fix.at()))
                    .add();
        }
        for (int written : insert.execute()) {
            Rows.one(written);
        }
    }

    /** An author's in the project of a submission, newest first. */
    static List<Fix> of(Handle handle, SubmissionId id, String author, Instant since) {
        return handle.createQuery("""
                        select s.forge, s.project, s.number, f.subject, f.lines, f.patch, f.judged
                        from small_fix f join submission s on f.submission = s.id
                        where f.author = :author and f.author_id = :author_id and f.judged >= :since
                            and s.forge = :forge and s.project = :project
                        order by f.judged desc, s.number desc, f.patch
                        limit :most
                        """)
                .bindMethods(id)
                .bind("author", key(author))
                .bind("author_id", text(author))
                .bind("since", at(since))
                .bind("most", MOST)
                .map(SmallFixes::fix)
                .list();
    }

    private static Fix fix(ResultSet row, StatementContext context) throws SQLException {
        return new Fix(
                new SubmissionId(row.getString("forge"), row.getString("project"), row.getLong("number")),
                row.getString("subject"),
                row.getInt("lines"),
                row.getString("patch"),
                Column.instant(row, "judged"));
    }
}
