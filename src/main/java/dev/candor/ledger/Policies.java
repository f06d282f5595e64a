package dev.candor.ledger;

import static dev.candor.ledger.Column.at;
import static dev.candor.ledger.Column.bindText;
import static dev.candor.ledger.Column.text;

import java.util.Optional;
import org.jdbi.v3.core.Handle;
import org.jdbi.v3.core.statement.Update;

/** The rows of the policy table: each policy once. */
final class Policies {
    private Policies() {}

    static void keep(Handle handle, Entry entry) {
        Update insert = handle.createUpdate("""
                        insert into policy (digest, name, text, first_used)
                        values (:digest, :name, :text, :used)
                        on conflict do nothing
                        """)
                .bind("digest", text(entry.judgement().policyDigest()))
                .bind("name", text(entry.judgement().policy()))
                .bind("used", at(entry.work().finished()));
        bindText(insert, "text", entry.policy()).execute();
    }

    static Optional<String> of(Handle handle, String digest) {
        return handle.createQuery("select text from policy where digest = :digest")
                .bind("digest", digest)
                .mapTo(String.class)
                .findOne();
    }
}
