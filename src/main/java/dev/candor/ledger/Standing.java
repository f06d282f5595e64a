package dev.candor.ledger;

import java.util.Optional;
import org.jdbi.v3.core.Handle;

/** Keeps each submission at its latest verdict; part of the transaction that appends it. */
final class Standing {
    private Standing() {}

    /**
     * A submission's latest verdict.
     *
     * @param submission its row
     */
    record Row(int submission, Line line) {}

    static Optional<Line> of(Handle handle, long submission) {
        return handle.createQuery("select " + Verdicts.COLUMNS + """
                        from submission s join verdict v on v.id = s.verdict
                        where s.id = :submission
                        """)
                .bind("submission", submission)
                .map(Verdicts::line)
                .findOne();
    }

    static void update(Handle handle, long submission, long verdict) {
        Rows.one(handle.createUpdate("update submission set verdict = :verdict where id = :submission")
                .bind("verdict", verdict)
                .bind("submission", submission)
                .execute());
    }
}
