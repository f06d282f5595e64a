package dev.candor.ledger;

import static dev.candor.ledger.Column.at;
import static dev.candor.ledger.Column.bindText;
import static dev.candor.ledger.Column.instant;
import static dev.candor.ledger.Column.lines;
import static dev.candor.ledger.Column.list;
import static dev.candor.ledger.Column.optionalInstant;
import static dev.candor.ledger.Column.text;

import dev.candor.policy.Outcome;
import dev.candor.submission.Account;
import dev.candor.submission.SubmissionId;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.List;
import java.util.Set;
import org.jdbi.v3.core.Handle;
import org.jdbi.v3.core.statement.StatementContext;
import org.jdbi.v3.core.statement.Update;

/** The rows of the verdict table: written once, read as lines. */
final class Verdicts {
    /** What {@link #line} reads, of a verdict {@code v} and its submission {@code s}. */
    static final String COLUMNS = """
            s.forge, s.project, s.number, v.id, v.title, v.author_id, v.author_username, v.author_name, v.url, v.head,
            v.target_branch, v.title_digest, v.description_digest, v.policy, v.policy_digest, v.outcome, v.change,
            v.labels, v.declared, v.maintainers, v.areas, v.faults, v.patches, v.files, v.added, v.deleted, v.findings,
            v.started, v.finished, v.writes, v.opened, v.since, v.asked, v.answered, v.decided
            """;

    private Verdicts() {}

    /** Appends a verdict; its number. */
    static long append(Handle handle, long submission, Entry entry, Course course) {
        Update insert = handle.createUpdate("""
                        insert into verdict (
                            submission, title, author_id, author_username, author_name, url, head, target_branch,
                            title_digest, description_digest, policy, policy_digest, outcome, change,
                            labels, declared, maintainers, areas, faults, patches, files, added, deleted, findings,
                            started, finished, writes, opened, since, asked, answered, decided, document)
                        values (
                            :submission, :title, :author_id, :author_username, :author_name, :url, :head, :target_branch,
                            :title_digest, :description_digest, :policy, :policy_digest, :outcome, :change,
                            :labels, :declared, :maintainers, :areas, :faults, :patches, :files, :added, :deleted, :findings,
                            :started, :finished, :writes, :opened, :since, :asked, :answered, :decided, :document)
                        """).bind("submission", submission);
        bind(insert, entry.subject());
        bind(insert, entry.judgement());
        bind(insert, entry.work());
        bind(insert, course);
        bindText(insert, "document", entry.document());
        return insert.executeAndReturnGeneratedKeys("id").mapTo(Long.class).one();
    }

    /** Newest first. */
    static List<Line> numbered(Handle handle, List<Long> numbers) {
        return numbers.isEmpty()
                ? List.of()
                : handle.createQuery("select " + COLUMNS + """
                        from verdict v join submission s on s.id = v.submission
                        where v.id in (<numbers>)
                        order by v.id desc
                        """)
                        .bindList("numbers", numbers)
                        .map(Verdicts::line)
                        .list();
    }

    private static void bind(Update insert, Subject subject) {
        bindText(insert, "title", subject.title());
        insert.bind("author_id", text(subject.author().id()))
                .bind("author_username", text(subject.author().username()))
                .bind("author_name", text(subject.author().name()))
                .bind("url", text(subject.url()))
                .bind("head", text(subject.head()))
                .bind("target_branch", text(subject.targetBranch()))
                .bind("title_digest", text(subject.titleDigest()))
                .bind("description_digest", text(subject.descriptionDigest()));
    }

    private static void bind(Update insert, Judgement judgement) {
        insert.bind("policy", text(judgement.policy()))
                .bind("policy_digest", text(judgement.policyDigest()))
                .bind("outcome", judgement.outcome().name())
                .bind("change", text(judgement.change()));
        bindText(insert, "labels", lines(judgement.labels()));
        bindText(insert, "declared", lines(judgement.declared()));
        bindText(insert, "maintainers", lines(judgement.maintainers()));
        bindText(insert, "areas", lines(judgement.areas()));
        bindText(insert, "faults", lines(judgement.faults()));
        insert.bind("patches", judgement.counts().patches())
                .bind("files", judgement.counts().files())
                .bind("added", judgement.counts().added())
                .bind("deleted", judgement.counts().deleted())
                .bind("findings", judgement.counts().findings());
    }

    private static void bind(Update insert, Work work) {
        insert.bind("started", at(work.started()))
                .bind("finished", at(work.finished()))
                .bind("writes", work.writes());
    }

    private static void bind(Update insert, Course course) {
        insert.bind("opened", at(course.opened()))
                .bind("since", at(course.since()))
                .bind("asked", course.asked().map(Column::at))
                .bind("answered", course.answered().map(Column::at))
                .bind("decided", course.decided());
    }

    static Line line(ResultSet row, StatementContext context) throws SQLException {
        return new Line(row.getLong("id"), subject(row), judgement(row), work(row), course(row));
    }

    private static Subject subject(ResultSet row) throws SQLException {
        return new Subject(
                new SubmissionId(row.getString("forge"), row.getString("project"), row.getLong("number")),
                row.getString("title"),
                new Account(row.getString("author_id"), row.getString("author_username"), row.getString("author_name")),
                row.getString("url"),
                row.getString("head"),
                row.getString("target_branch"),
                row.getString("title_digest"),
                row.getString("description_digest"));
    }

    private static Judgement judgement(ResultSet row) throws SQLException {
        return new Judgement(
                row.getString("policy"),
                row.getString("policy_digest"),
                Outcome.valueOf(row.getString("outcome")),
                Set.copyOf(list(row, "labels")),
                list(row, "declared"),
                row.getString("change"),
                list(row, "maintainers"),
                list(row, "areas"),
                new Judgement.Counts(
                        row.getLong("patches"),
                        row.getLong("files"),
                        row.getLong("added"),
                        row.getLong("deleted"),
                        row.getLong("findings")),
                list(row, "faults"));
    }

    private static Work work(ResultSet row) throws SQLException {
        return new Work(instant(row, "started"), instant(row, "finished"), row.getLong("writes"));
    }

    private static Course course(ResultSet row) throws SQLException {
        return new Course(
                instant(row, "opened"),
                Waiting.of(Outcome.valueOf(row.getString("outcome"))),
                instant(row, "since"),
                optionalInstant(row, "asked"),
                optionalInstant(row, "answered"),
                row.getBoolean("decided"));
    }
}
