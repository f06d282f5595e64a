package dev.candor.ledger;

import static dev.candor.ledger.Column.at;
import static dev.candor.ledger.Column.bindText;
import static dev.candor.ledger.Column.key;
import static dev.candor.ledger.Column.lines;
import static dev.candor.ledger.Column.list;
import static dev.candor.ledger.Column.text;

import dev.candor.agreement.Decision;
import dev.candor.agreement.Origin;
import dev.candor.agreement.Ruling;
import dev.candor.agreement.Terms;
import dev.candor.submission.Account;
import dev.candor.submission.Act;
import dev.candor.submission.SubmissionId;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.util.List;
import org.jdbi.v3.core.Handle;
import org.jdbi.v3.core.statement.StatementContext;
import org.jdbi.v3.core.statement.Update;

/** The rows of the decision table: written once, never changed. */
final class Decisions {
    /** Of one author in one project; who has more has long run out of standing agreements. */
    private static final int MOST = 1_000;

    private static final String SELECT = """
            select s.forge, s.project, s.number, d.id, d.author_id, d.act, d.line, d.form, d.by_id, d.by_username,
                d.by_name, d.said, d.proof, d.command, d.words, d.until, d.granted, d.ends, d.why, d.areas, d.patches,
                d.policy_digest
            from submission s join decision d on d.submission = s.id
            where s.forge = :forge and s.project = :project
            """;

    private Decisions() {}

    /** What was decided before stays as it was; two workers cannot decide the same twice. */
    static void append(Handle handle, Decision decision, Instant now) {
        long submission = Submissions.lock(handle, decision.on());
        Origin origin = decision.origin();
        Sayings said = Sayings.of(decision.command());
        Update insert = handle.createUpdate("""
                        insert into decision (
                            submission, author, author_id, act, line, form, by_id, by_username, by_name, said, proof,
                            command, words, until, granted, ends, why, areas, patches, policy_digest, decided)
                        select
                            :submission, :author, :author_id, :act, :line, :form, :by_id, :by_username, :by_name,
                            cast(:said as timestamp with time zone), :proof, :command, :words, :until, :granted,
                            cast(:ends as timestamp with time zone), :why, :areas, :patches, :policy, cast(:decided as timestamp with time zone)
                        where not exists (
                            select 1 from decision
                            where submission = :submission and act = :act and line = :line)
                        """)
                .bind("submission", submission)
                .bind("author", key(decision.author()))
                .bind("author_id", text(decision.author()))
                .bind("act", text(origin.act()))
                .bind("line", (long) origin.line())
                .bind("form", origin.form().name())
                .bind("by_id", text(origin.by().id()))
                .bind("by_username", text(origin.by().username()))
                .bind("by_name", text(origin.by().name()))
                .bind("said", at(origin.at()))
                .bind("proof", origin.proof().name())
                .bind("command", said.command())
                .bind("until", said.until())
                .bind("granted", decision.granted())
                .bind("ends", decision.ends().map(Column::at))
                .bind("policy", text(decision.policy()))
                .bind("decided", at(now));
        bindText(insert, "words", lines(said.words()));
        bindText(insert, "why", decision.refused().orElse(""));
        bindText(insert, "areas", lines(decision.areas()));
        bindText(insert, "patches", lines(decision.patches())).execute();
    }

    /** In the order they were decided. */
    static List<Decision> of(Handle handle, SubmissionId id) {
        return handle.createQuery(SELECT + " and s.number = :number order by d.id")
                .bindMethods(id)
                .map(Decisions::decision)
                .list();
    }

    /** About all that an author sent to the project, in the order they were decided. */
    static List<Decision> about(Handle handle, SubmissionId id, String author) {
        return handle.createQuery(
                        SELECT + " and d.author = :author and d.author_id = :author_id order by d.id desc limit :most")
                .bindMethods(id)
                .bind("author", key(author))
                .bind("author_id", text(author))
                .bind("most", MOST)
                .map(Decisions::decision)
                .list()
                .reversed();
    }

    private static Decision decision(ResultSet row, StatementContext context) throws SQLException {
        return new Decision(
                new SubmissionId(row.getString("forge"), row.getString("project"), row.getLong("number")),
                row.getString("author_id"),
                origin(row),
                new Sayings(row.getString("command"), list(row, "words"), row.getString("until")).said(),
                row.getBoolean("granted")
                        ? new Ruling.Granted(list(row, "areas"), Column.optionalInstant(row, "ends"))
                        : new Ruling.Refused(row.getString("why")),
                list(row, "patches"),
                row.getString("policy_digest"));
    }

    private static Origin origin(ResultSet row) throws SQLException {
        return new Origin(
                row.getString("act"),
                row.getInt("line"),
                Terms.Form.valueOf(row.getString("form")),
                new Account(row.getString("by_id"), row.getString("by_username"), row.getString("by_name")),
                Column.instant(row, "said"),
                Act.Proof.valueOf(row.getString("proof")));
    }
}
