package dev.candor.ledger;

import dev.candor.submission.SubmissionId;
import java.util.Optional;
import org.jdbi.v3.core.Handle;

/** Gives each submission the one row that everything written about it refers to. */
final class Submissions {
    private Submissions() {}

    /** The row, made when there is none, and ours alone until the transaction ends. */
    static long lock(Handle handle, SubmissionId id) {
        return locked(handle, id).orElseGet(() -> {
            // Two may make it at once: the loser waits here for the winner's row.
            handle.createUpdate("""
                            insert into submission (forge, project, number) values (:forge, :project, :number)
                            on conflict do nothing
                            """).bindMethods(id).execute();
            return locked(handle, id).orElseThrow();
        });
    }

    private static Optional<Long> locked(Handle handle, SubmissionId id) {
        return handle.createQuery("""
                        select id from submission
                        where forge = :forge and project = :project and number = :number
                        for update
                        """).bindMethods(id).mapTo(Long.class).findOne();
    }
}
