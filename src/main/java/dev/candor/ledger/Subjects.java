package dev.candor.ledger;

import static dev.candor.ledger.Column.text;

import dev.candor.submission.SubmissionId;
import java.util.Map;
import java.util.TreeMap;
import org.jdbi.v3.core.Handle;

/** What patches were called that are named by an id; part of the transaction that appends a verdict. */
final class Subjects {
    private static final int MOST = 1_000;
    private static final int LONGEST = 200;

    private Subjects() {}

    /** An id means the same change for ever, so that its first subject stays. */
    static void keep(Handle handle, long submission, Map<String, String> subjects) {
        subjects.forEach((patch, subject) -> handle.createUpdate("""
                        insert into subject (submission, patch, subject)
                        select :submission, :patch, :subject
                        where not exists (select 1 from subject where submission = :submission and patch = :patch)
                        """)
                .bind("submission", submission)
                .bind("patch", cut(patch))
                .bind("subject", cut(subject))
                .execute());
    }

    static Map<String, String> of(Handle handle, SubmissionId id) {
        Map<String, String> subjects = new TreeMap<>();
        handle.createQuery("""
                        select p.patch, p.subject
                        from subject p join submission s on p.submission = s.id
                        where s.forge = :forge and s.project = :project and s.number = :number
                        order by p.patch
                        limit :most
                        """)
                .bindMethods(id)
                .bind("most", MOST)
                .map((row, context) -> Map.entry(row.getString("patch"), row.getString("subject")))
                .forEach(entry -> subjects.put(entry.getKey(), entry.getValue()));
        return subjects;
    }

    private static String cut(String outside) {
        String clean = text(outside);
        return clean.codePointCount(0, clean.length()) <= LONGEST
                ? clean
                : clean.substring(0, clean.offsetByCodePoints(0, LONGEST));
    }
}
