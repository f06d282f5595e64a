package dev.candor.ledger;

import dev.candor.agreement.Decision;
import dev.candor.policy.Fix;
import dev.candor.policy.Outcome;
import dev.candor.submission.Memory;
import dev.candor.submission.SubmissionId;
import dev.candor.submission.Surface;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.jdbi.v3.core.Jdbi;

/**
 * The append-only record of every verdict and of every write. What a method has returned from is committed; whatever the
 * database cannot do is a {@code JdbiException}, and nothing is recorded then. Listings and counts are answered from
 * memory, into which the newest submissions are read first and the older ones by {@link #readOn}; until then listings say
 * that they are not whole, and statistics are a {@link StillReading} instead.
 */
public final class Ledger {
    private static final String OF_SUBMISSION = "select " + Verdicts.COLUMNS + """
            from submission s join verdict v on v.submission = s.id
            where s.forge = :forge and s.project = :project and s.number = :number
            order by v.id desc
            """;

    /** Longer than a look at what is new takes, shorter than a reader's patience. */
    private static final Duration PATIENCE = Duration.ofSeconds(3);

    private final Jdbi jdbi;
    private final InstantSource clock;
    private final Catalogue catalogue;

    /** @param jdbi of a database with the schema in {@code db/migration} */
    public Ledger(Jdbi jdbi, InstantSource clock) {
        this(jdbi, clock, new Catalogue(jdbi, PATIENCE, Catalogue.A_PART));
    }

    Ledger(Jdbi jdbi, InstantSource clock, Catalogue catalogue) {
        this.jdbi = jdbi;
        this.clock = clock;
        this.catalogue = catalogue;
    }

    /** Appends a verdict that leaves nothing else behind. */
    public long record(Entry entry) {
        return record(entry, Trail.NONE);
    }

    /** Appends a verdict, which is the submission's latest from now on; its number. */
    public long record(Entry entry, Trail trail) {
        return jdbi.inTransaction(handle -> {
            long submission = Submissions.lock(handle, entry.subject().id());
            Course course = course(Standing.of(handle, submission), entry);
            long verdict = Verdicts.append(handle, submission, entry, course);
            Standing.update(handle, submission, verdict);
            Policies.keep(handle, entry);
            SmallFixes.update(handle, submission, entry.subject().author().id(), trail.fixes());
            Askings.update(handle, submission, entry, trail.asking());
            Subjects.keep(handle, submission, trail.subjects());
            return verdict;
        });
    }

    private static Course course(Optional<Line> before, Entry entry) {
        Outcome outcome = entry.judgement().outcome();
        Instant at = entry.work().finished();
        return before.map(line -> line.course().then(outcome, at)).orElseGet(() -> Course.begin(outcome, at));
    }

    public Optional<Line> latest(SubmissionId id) {
        return jdbi.withHandle(handle -> handle.createQuery(OF_SUBMISSION + " limit 1")
                .bindMethods(id)
                .map(Verdicts::line)
                .findOne());
    }

    /** Which version of a series it is, as its author counts; empty for what has no versions. */
    public Optional<Integer> version(SubmissionId id) {
        return jdbi.withHandle(handle ->
                handle.createQuery("""
                        select version from lineage
                        where forge = :forge and project = :project and number = :number
                        """).bindMethods(id).mapTo(Integer.class).findOne());
    }

    /** The other versions of a series on which there is a verdict, the first version first. */
    public List<Kin> kin(SubmissionId id) {
        String sql = "select l.version as version, " + Verdicts.COLUMNS
                + " from lineage o join lineage l on " + Lineage.RELATED
                + """
                join submission s on s.forge = l.forge and s.project = l.project and s.number = l.number
                join verdict v on v.id = s.verdict
                where o.forge = :forge and o.project = :project and o.number = :number
                order by l.version, l.number
                limit 50
                """;
        return jdbi.withHandle(handle -> handle.createQuery(sql)
                .bindMethods(id)
                .map((row, context) -> new Kin(row.getInt("version"), Verdicts.line(row, context)))
                .list());
    }

    /** All verdicts of a submission, newest first. */
    public List<Line> history(SubmissionId id) {
        return jdbi.withHandle(handle -> handle.createQuery(OF_SUBMISSION)
                .bindMethods(id)
                .map(Verdicts::line)
                .list());
    }

    /** The whole verdict of a line, as it was given. */
    public Optional<String> document(long number) {
        return jdbi.withHandle(handle -> handle.createQuery("select document from verdict where id = :number")
                .bind("number", number)
                .mapTo(String.class)
                .findOne());
    }

    /** The subjects of the patches of a submission that are known by an id, by id. */
    public Map<String, String> subjects(SubmissionId id) {
        return jdbi.withHandle(handle -> Subjects.of(handle, id));
    }

    /** The text of a policy that judged, as it was read; empty for any other. */
    public Optional<String> policy(String digest) {
        return jdbi.withHandle(handle -> Policies.of(handle, digest));
    }

    /**
     * Submissions by their latest verdict, newest first.
     *
     * @param after where the page begins: {@link Cursor#START}, or the {@code next} of the page before
     * @param limit how many at most, at least 1
     */
    public Page find(Filter filter, Sight sight, Cursor after, int limit) {
        return page(catalogue.ask(stock -> new Selection(stock, filter, sight).page(after, limit)));
    }

    /**
     * Reads the next part of the older submissions, which listings and counts are then answered from too.
     *
     * @return false when nothing older is left
     */
    public boolean readOn() {
        return catalogue.readOn();
    }

    /** A page, and with it how many submissions there are for the filter and for each other choice of some traits. */
    public View view(Filter filter, Sight sight, Set<Trait> traits, Cursor after, int limit) {
        record Seen(Selection.Part part, Survey survey) {}
        Seen seen = catalogue.ask(stock -> {
            var selection = new Selection(stock, filter, sight);
            return new Seen(selection.page(after, limit), selection.survey(traits));
        });
        return new View(page(seen.part()), seen.survey());
    }

    /**
     * Counts submissions by the time of their first verdict, which the filter's time is here, and by area.
     *
     * @throws StillReading until everything is read, for a part of the counts would look like all of them
     */
    public Statistics statistics(Filter filter, Sight sight) {
        return catalogue.ask(stock -> {
            if (!stock.whole()) {
                throw new StillReading();
            }
            return Tally.of(stock, filter, sight);
        });
    }

    private Page page(Selection.Part part) {
        return new Page(
                jdbi.withHandle(handle -> Verdicts.numbered(handle, part.numbers())), part.next(), part.whole());
    }

    /** Appends what was decided; what was decided before stays as it was. */
    public void decide(List<Decision> decisions) {
        if (!decisions.isEmpty()) {
            jdbi.useTransaction(
                    handle -> decisions.forEach(decision -> Decisions.append(handle, decision, clock.instant())));
        }
    }

    /** All that was said about a submission and what came of it, in the order it was decided. */
    public List<Decision> decisions(SubmissionId id) {
        return jdbi.withHandle(handle -> Decisions.of(handle, id));
    }

    /** The same for all that an author sent to the project of a submission. */
    public List<Decision> decisions(SubmissionId id, String author) {
        return jdbi.withHandle(handle -> Decisions.about(handle, id, author));
    }

    /** An author's small fixes with AI code in the project of a submission, newest first. */
    public List<Fix> fixes(SubmissionId id, String author, Instant since) {
        return jdbi.withHandle(handle -> SmallFixes.of(handle, id, author, since));
    }

    /**
     * For the rules that ask in a submission: in how many others of its author they asked, by name of the rule; those
     * that asked in none are left out. Only for who may know that.
     */
    public List<Repeat> repeats(SubmissionId id, Instant since) {
        return jdbi.withHandle(handle -> Askings.repeats(handle, id, since));
    }

    /** Says that a write begins; its number, under which its end is told. To be called before the forge is. */
    public long begin(SubmissionId id, Doing doing) {
        return jdbi.inTransaction(handle -> Deeds.begin(handle, Submissions.lock(handle, id), doing, clock.instant()));
    }

    /** @return false when its end was told before; the first word stays */
    public boolean done(long deed, String remote) {
        return end(deed, new Ending.Done(remote));
    }

    /** @return false when its end was told before; the first word stays */
    public boolean declined(long deed, String why) {
        return end(deed, new Ending.Declined(why));
    }

    /** @return false when its end was told before; the first word stays */
    public boolean gone(long deed) {
        return end(deed, new Ending.Gone());
    }

    /** @return false when its end was told before; the first word stays */
    public boolean postponed(long deed, String why) {
        return end(deed, new Ending.Postponed(why));
    }

    private boolean end(long deed, Ending ending) {
        return jdbi.withHandle(handle -> Deeds.end(handle, deed, ending, clock.instant()));
    }

    /** What stands on a submission by our own record; not certain while the end of a write is unknown. */
    public Memory memory(SubmissionId id) {
        return Recall.of(jdbi.withHandle(handle -> Deeds.telling(handle, id)));
    }

    /**
     * Makes the memory certain again.
     *
     * @param shown what the forge shows, asked after the memory was found uncertain
     */
    public void settle(SubmissionId id, Surface shown) {
        jdbi.useTransaction(handle -> Deeds.settle(handle, id, shown, clock.instant()));
    }

    /** The newest deeds of a submission, in the order they began. */
    public List<Deed> deeds(SubmissionId id, int limit) {
        return jdbi.withHandle(handle -> Deeds.latest(handle, id, limit));
    }
}
