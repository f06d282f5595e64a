package dev.candor.ledger;

import dev.candor.submission.SubmissionId;
import java.util.Collection;
import java.util.Locale;
import java.util.TreeSet;
import org.jdbi.v3.core.Handle;
import org.jdbi.v3.core.Jdbi;
import org.jdbi.v3.core.statement.PreparedBatch;

/**
 * Remembers what tells the versions of a series. Versions are of one submitter and have the same name, or one answers the
 * other, or a patch was carried over unchanged; a stranger cannot make their series look like somebody's next version.
 */
public final class Lineage {
    private static final int MOST_MARKS = 1000;
    private static final int LONGEST = 600;

    /** In terms of a row {@code l} and of the one asked about, {@code o}. */
    static final String RELATED = """
            l.forge = o.forge and l.project = o.project and l.submitter = o.submitter and l.number <> o.number
            and (
                l.name = o.name and o.name <> ''
                or l.version <> o.version and exists (
                    select 1 from lineage_mark m join lineage_mark n
                        on m.mark = n.mark
                        and (m.kind = 'mail' and n.kind = 'answer'
                            or m.kind = 'answer' and n.kind = 'mail'
                            or m.kind = 'hash' and n.kind = 'hash')
                    where m.forge = l.forge and m.project = l.project and m.number = l.number
                        and n.forge = o.forge and n.project = o.project and n.number = o.number))
            """;

    private final Jdbi jdbi;

    /** @param jdbi of a database with the schema in {@code db/migration} */
    public Lineage(Jdbi jdbi) {
        this.jdbi = jdbi;
    }

    /** Replaces what was told of the series before. */
    public void tell(Descent descent) {
        jdbi.useTransaction(handle -> {
            forget(handle, descent.id());
            handle.createUpdate("""
                            insert into lineage (forge, project, number, version, submitter, name)
                            values (:forge, :project, :number, :version, :submitter, :name)
                            """)
                    .bindMethods(descent.id())
                    .bind("version", descent.version())
                    .bind("submitter", cut(descent.submitter()))
                    .bind("name", key(descent.name()))
                    .execute();
            mark(handle, descent.id(), "mail", descent.mails());
            mark(handle, descent.id(), "answer", descent.answers());
            mark(handle, descent.id(), "hash", descent.hashes());
        });
    }

    private static void forget(Handle handle, SubmissionId id) {
        for (String table : new String[] {"lineage_mark", "lineage"}) {
            handle.createUpdate("delete from " + table
                            + " where forge = :forge and project = :project and number = :number")
                    .bindMethods(id)
                    .execute();
        }
    }

    private static void mark(Handle handle, SubmissionId id, String kind, Collection<String> marks) {
        PreparedBatch batch = handle.prepareBatch("""
                insert into lineage_mark (forge, project, number, kind, mark)
                values (:forge, :project, :number, :kind, :mark)
                """);
        TreeSet<String> distinct = new TreeSet<>();
        marks.stream().map(Lineage::cut).limit(MOST_MARKS).forEach(distinct::add);
        for (String mark : distinct) {
            batch.bindMethods(id).bind("kind", kind).bind("mark", mark).add();
        }
        for (int written : batch.execute()) {
            Rows.one(written);
        }
    }

    private static String key(String name) {
        return cut(name.strip().replaceAll("\\s+", " ").toLowerCase(Locale.ROOT));
    }

    private static String cut(String text) {
        String clean = Column.text(text);
        return clean.length() <= LONGEST ? clean : clean.substring(0, LONGEST);
    }
}
