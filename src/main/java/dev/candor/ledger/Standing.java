package dev.candor.ledger;

import static dev.candor.ledger.Column.at;
import static dev.candor.ledger.Column.key;

import java.util.Collection;
import java.util.TreeSet;
import org.jdbi.v3.core.Handle;
import org.jdbi.v3.core.statement.PreparedBatch;

/** Keeps the search tables at each submission's latest verdict; part of the transaction that appends it. */
final class Standing {
    private Standing() {}

    static void update(Handle handle, long submission, long verdict, Entry entry) {
        Rows.one(handle.createUpdate("""
                        update submission set
                            verdict = :verdict,
                            judged = :judged,
                            outcome = :outcome,
                            change = :change,
                            author = :author,
                            title = :title
                        where id = :submission
                        """)
                .bind("verdict", verdict)
                .bind("judged", at(entry.work().finished()))
                .bind("outcome", entry.judgement().outcome().name())
                .bind("change", key(entry.judgement().change()))
                .bind("author", key(entry.subject().author().username()))
                .bind("title", key(entry.subject().title()))
                .bind("submission", submission)
                .execute());
        handle.createUpdate("delete from submission_tag where submission = :submission")
                .bind("submission", submission)
                .execute();
        tag(handle, submission, "label", entry.judgement().labels());
        tag(handle, submission, "maintainer", entry.judgement().maintainers());
    }

    /** The order of pages stands beside each tag and is taken from the row just written. */
    private static void tag(Handle handle, long submission, String kind, Collection<String> words) {
        TreeSet<String> tags = new TreeSet<>();
        words.forEach(word -> tags.add(key(word)));
        PreparedBatch insert = handle.prepareBatch("""
                insert into submission_tag (submission, kind, tag, judged, verdict)
                select id, :kind, :tag, judged, verdict from submission where id = :submission
                """);
        for (String tag : tags) {
            insert.bind("submission", submission)
                    .bind("kind", kind)
                    .bind("tag", tag)
                    .add();
        }
        for (int written : insert.execute()) {
            Rows.one(written);
        }
    }
}
