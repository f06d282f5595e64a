package dev.candor.worker;

import dev.candor.agreement.Decision;
import dev.candor.forge.Closely;
import dev.candor.forge.ForgeException;
import dev.candor.forge.Look;
import dev.candor.forge.Write;
import dev.candor.inbox.Claim;
import dev.candor.inbox.Inbox;
import dev.candor.inbox.Ladder;
import dev.candor.ledger.Entry;
import dev.candor.ledger.Ledger;
import dev.candor.ledger.Trail;
import dev.candor.ledger.Work;
import dev.candor.plan.Plan;
import dev.candor.plan.Report;
import dev.candor.policy.Judge;
import dev.candor.policy.Precedents;
import dev.candor.policy.Shelf;
import dev.candor.policy.Verdict;
import dev.candor.submission.Memory;
import dev.candor.submission.ProjectFile;
import dev.candor.submission.Snapshot;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.List;
import java.util.Optional;
import org.jboss.logging.Logger;

/** The one corridor: claims a submission, reads, judges, plans, writes, records. */
public final class Worker {
    private static final Logger LOG = Logger.getLogger(Worker.class);
    private static final Duration LEASE = Duration.ofSeconds(30);
    /** So often we wait for the head that was rung for; then what the forge shows is taken. */
    private static final int PATIENCE = 6;

    private final Inbox inbox;
    private final Ledger ledger;
    private final Desks desks;
    private final Shelf shelf;
    private final Ladder ladder;
    private final InstantSource clock;
    private final String url;

    /**
     * @param desks the configured forges
     * @param shelf the policies that projects keep
     * @param url the bot's public base URL
     */
    public Worker(
            Inbox inbox, Ledger ledger, Desks desks, Shelf shelf, Ladder ladder, InstantSource clock, String url) {
        this.inbox = inbox;
        this.ledger = ledger;
        this.desks = desks;
        this.shelf = shelf;
        this.ladder = ladder;
        this.clock = clock;
        this.url = url;
    }

    /** Works on one submission that is owed a look; false when none is. */
    public boolean turn() {
        Optional<Claim> claim = inbox.claim(LEASE);
        claim.ifPresent(this::answer);
        return claim.isPresent();
    }

    /** The same of those that somebody waits for. */
    public boolean urgentTurn() {
        Optional<Claim> claim = inbox.claimUrgent(LEASE);
        claim.ifPresent(this::answer);
        return claim.isPresent();
    }

    @SuppressWarnings("try")
    private void answer(Claim claim) {
        try (var beating = new Heartbeat(inbox, claim, LEASE)) {
            look(claim, desks.at(claim.id().forge()));
        } catch (ForgeException.Busy busy) {
            later(claim, busy.after(), busy.why());
        } catch (ForgeException.Early early) {
            LOG.infof("%s in %d s: %s", claim.id(), early.until().toSeconds(), early.why());
            inbox.later(claim, clock.instant().plus(early.until()), Optional.empty());
        } catch (ForgeException.Refused refused) {
            LOG.infof("%s parked until its next ring: %s", claim.id(), refused.why());
            inbox.park(claim, refused.why());
        } catch (RuntimeException | StackOverflowError | OutOfMemoryError bug) {
            // Also when a submission was too much for this process: its worker has others to work on.
            LOG.errorf(bug, "%s could not be judged", claim.id());
            later(claim, Optional.empty(), "a bug: " + bug.getClass().getSimpleName());
        }
    }

    private void later(Claim claim, Optional<Duration> after, String why) {
        Instant now = clock.instant();
        Instant due = now.plus(ladder.delay(claim.attempt(), after));
        LOG.infof("%s again at %s: %s", claim.id(), due, why);
        inbox.later(claim, due, after.map(now::plus));
    }

    private void look(Claim claim, Desk desk) {
        Instant started = clock.instant();
        Memory memory = ledger.memory(claim.id());
        List<Decision> known = ledger.decisions(claim.id());
        Ear ear = new Ear(ledger, policy -> judge(claim, desk, policy), claim.spoken(), known, started);
        Snapshot read = desk.forge().read(look(claim, desk, memory, ear, false));
        if (!read.open()) {
            LOG.infof("%s is closed; nothing to say", claim.id());
            inbox.done(claim);
            return;
        }
        if (!memory.certain()) {
            ledger.settle(claim.id(), read.surface());
        }
        Snapshot snapshot = heard(claim, desk, memory, ear, read);
        Shelf.Chosen chosen = shelf.choose(claim.id(), snapshot.policy(), desk.judge());
        Precedents before = ear.precedents(chosen.judge().policy(), snapshot);
        Verdict verdict = chosen.judge().judge(snapshot, chosen.trouble(), before, started);
        List<Write> plan = desk.dryRun() ? List.of() : plan(claim, snapshot, verdict, memory);
        Pen pen = new Pen(inbox, ledger, desk.forge());
        if (!pen.write(claim, LEASE, plan)) {
            LOG.infof("%s was taken over by another worker", claim.id());
            return;
        }
        Work work = new Work(started, clock.instant(), plan.size());
        record(Entries.of(snapshot, verdict, work), Entries.trail(snapshot, verdict), pen);
        pen.postponed()
                .ifPresentOrElse(why -> later(claim, Optional.empty(), why), () -> inbox.done(claim, verdict.ends()));
        LOG.infof(
                "%s %s, %d writes, %d ms",
                claim.id(),
                verdict.outcome(),
                plan.size(),
                Duration.between(started, work.finished()).toMillis());
    }

    /** What was read, with all that was said about it decided and remembered. */
    private Snapshot heard(Claim claim, Desk desk, Memory memory, Ear ear, Snapshot read) {
        Snapshot snapshot = desk.completed(read);
        List<Decision> fresh = ear.hear(snapshot);
        if (ear.beyond(snapshot, fresh)) {
            snapshot = desk.completed(desk.forge().read(look(claim, desk, memory, ear, true)));
            fresh = ear.hear(snapshot);
        }
        ledger.decide(fresh);
        return snapshot;
    }

    /**
     * Which patches need a diff of their own depends on the project's own policy, which only the reading finds.
     *
     * @param all whether all of them do
     */
    private Look look(Claim claim, Desk desk, Memory memory, Ear ear, boolean all) {
        Closely closely = (patch, policy) -> all || judge(claim, desk, policy).closely(patch);
        return new Look(claim.id(), claim.head(), claim.attempt() < PATIENCE, closely, memory, ear);
    }

    private Judge judge(Claim claim, Desk desk, Optional<ProjectFile> policy) {
        return shelf.choose(claim.id(), policy, desk.judge()).judge();
    }

    /** A verdict that is only given again because something was put off is not news. */
    private void record(Entry entry, Trail trail, Pen pen) {
        if (pen.postponed().isEmpty() || !known(entry)) {
            ledger.record(entry, trail);
        }
    }

    private boolean known(Entry entry) {
        return ledger.latest(entry.subject().id())
                .filter(last -> last.subject().equals(entry.subject())
                        && last.judgement().equals(entry.judgement()))
                .isPresent();
    }

    private List<Write> plan(Claim claim, Snapshot snapshot, Verdict verdict, Memory memory) {
        return Plan.between(snapshot, Report.of(verdict, page(claim), memory.labels()));
    }

    private String page(Claim claim) {
        return url + "/submissions/" + claim.id();
    }
}
