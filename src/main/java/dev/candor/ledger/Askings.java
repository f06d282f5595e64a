package dev.candor.ledger;

import static dev.candor.ledger.Column.at;
import static dev.candor.ledger.Column.key;
import static dev.candor.ledger.Column.text;

import dev.candor.policy.Outcome;
import dev.candor.submission.SubmissionId;
import java.time.Instant;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jdbi.v3.core.Handle;

/** Which rules ask something in each submission, and which no more; part of the transaction that appends its verdict. */
final class Askings {
    /**
     * Later versions of a series {@code s}, by its name alone: to compare marks too takes seconds for an author of hundreds
     * of series.
     */
    private static final String LATER = """
            select 1 from lineage o join lineage l on l.forge = o.forge and l.project = o.project
                and l.submitter = o.submitter and l.name = o.name and o.name <> '' and l.version > o.version
            join submission t on t.forge = l.forge and t.project = l.project and t.number = l.number
            """;

    /**
     * The versions of a series count as one: the newest that was asked stands for it, and it is settled also when a later
     * version was read whole and not asked. An author is the same within a forge.
     */
    private static final String REPEATS = """
            select q.rule as rule, count(*) as asked, count(case when q.settled is not null or exists (
                    %1$s join verdict w on w.id = t.verdict
                    where o.forge = s.forge and o.project = s.project and o.number = s.number
                        and w.outcome <> 'INCOMPLETE') then 1 end) as settled
            from submission h
            join asking a on a.submission = h.id and a.settled is null
            join asking q on q.author = a.author and q.author_id = a.author_id and q.rule = a.rule
                and q.submission <> h.id and q.asked >= :since
            join submission s on s.id = q.submission and s.forge = h.forge
            where h.forge = :forge and h.project = :project and h.number = :number
                and not exists (
                    select 1 from lineage o join lineage l on %2$s
                    where o.forge = h.forge and o.project = h.project and o.number = h.number
                        and l.forge = s.forge and l.project = s.project and l.number = s.number)
                and not exists (
                    %1$s join asking p on p.submission = t.id and p.rule = q.rule
                    where o.forge = s.forge and o.project = s.project and o.number = s.number)
            group by q.rule
            order by q.rule
            """.formatted(LATER, Lineage.RELATED);

    private Askings() {}

    /**
     * What changed with a verdict; one that was not read whole settles nothing.
     *
     * @param rules names of those that ask
     */
    static void update(Handle handle, long submission, Entry entry, Set<String> rules) {
        Instant now = entry.work().finished();
        Map<String, Boolean> known = known(handle, submission);
        for (String rule : rules) {
            if (!known.containsKey(rule)) {
                Rows.one(
                        begin(handle, submission, rule, entry.subject().author().id(), now));
            } else if (!known.getOrDefault(rule, true)) {
                Rows.one(again(handle, submission, rule, now));
            }
        }
        boolean whole = entry.judgement().outcome() != Outcome.INCOMPLETE;
        known.forEach((rule, asks) -> {
            if (whole && asks && !rules.contains(rule)) {
                Rows.one(settle(handle, submission, rule, now));
            }
        });
    }

    /** Whether it still asks, by rule. */
    private static Map<String, Boolean> known(Handle handle, long submission) {
        Map<String, Boolean> known = new HashMap<>();
        handle.createQuery("select rule, settled is null as asks from asking where submission = :submission")
                .bind("submission", submission)
                .map((row, context) -> Map.entry(row.getString("rule"), row.getBoolean("asks")))
                .forEach(entry -> known.put(entry.getKey(), entry.getValue()));
        return known;
    }

    private static int begin(Handle handle, long submission, String rule, String author, Instant now) {
        return handle.createUpdate("""
                        insert into asking (submission, rule, author, author_id, asked)
                        values (:submission, :rule, :author, :author_id, :now)
                        """)
                .bind("submission", submission)
                .bind("rule", rule)
                .bind("author", key(author))
                .bind("author_id", text(author))
                .bind("now", at(now))
                .execute();
    }

    private static int again(Handle handle, long submission, String rule, Instant now) {
        return set(handle, "asked = :now, settled = null", submission, rule, now);
    }

    private static int settle(Handle handle, long submission, String rule, Instant now) {
        return set(handle, "settled = :now", submission, rule, now);
    }

    private static int set(Handle handle, String what, long submission, String rule, Instant now) {
        return handle.createUpdate("update asking set " + what + " where submission = :submission and rule = :rule")
                .bind("submission", submission)
                .bind("rule", rule)
                .bind("now", at(now))
                .execute();
    }

    /** For the rules that ask in a submission, those of them that also asked in others of its author, by name. */
    static List<Repeat> repeats(Handle handle, SubmissionId id, Instant since) {
        return handle.createQuery(REPEATS)
                .bindMethods(id)
                .bind("since", at(since))
                .map((row, context) -> new Repeat(row.getString("rule"), row.getLong("asked"), row.getLong("settled")))
                .list();
    }
}
