package dev.candor.patchwork;

import dev.candor.database.Clock;
import dev.candor.database.Database;
import dev.candor.inbox.Bell;
import dev.candor.inbox.Bookmarks;
import dev.candor.inbox.Delivery;
import dev.candor.inbox.Inbox;
import dev.candor.inbox.Ladder;
import dev.candor.inbox.Mailbag;
import dev.candor.inbox.Ring;
import dev.candor.ledger.Descent;
import dev.candor.ledger.Ledger;
import dev.candor.ledger.Lineage;
import dev.candor.policy.Judge;
import dev.candor.policy.Outcome;
import dev.candor.policy.Presets;
import dev.candor.policy.Shelf;
import dev.candor.submission.ProjectFile;
import dev.candor.wire.Meter;
import dev.candor.worker.Desk;
import dev.candor.worker.Desks;
import dev.candor.worker.Worker;
import java.io.IOException;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.function.Consumer;

/** The whole bot without its server: a Patchwork that remembers on one side, the embedded database on the other. */
final class ListLab implements AutoCloseable {
    final FakePatchwork fake = FakePatchwork.start();
    final FakeList list = fake.list();
    final Inbox inbox;
    final Ledger ledger;
    private final Clock clock = new Clock();
    private final Database database;
    private final String policy;
    private Patchwork adapter;
    private Worker worker;
    private Optional<ProjectFile> owners = Optional.empty();

    ListLab(Path folder, String policy, Consumer<Given> change) throws IOException {
        this.policy = policy;
        database = Database.h2(folder);
        database.empty();
        inbox = new Inbox(database.jdbi(), clock, Duration.ofHours(1));
        ledger = new Ledger(database.jdbi(), clock);
        adapter = adapter(change);
        worker = worker(false);
    }

    private Patchwork adapter(Consumer<Given> change) {
        Given given = new Given();
        given.bundle = Optional.of("ai-declared");
        change.accept(given);
        Lineage lineage = new Lineage(database.jdbi());
        return new Patchwork(
                given.at(fake.url()),
                new Patchwork.Surroundings(
                        new Inboxed(),
                        new Bookmarks(database.jdbi()),
                        new Mailbag(database.jdbi(), clock, "list"),
                        id -> ledger.latest(id).isPresent(),
                        told -> lineage.tell(new Descent(
                                told.id(),
                                told.version(),
                                told.submitter(),
                                told.name(),
                                told.mails(),
                                told.answers(),
                                told.hashes())),
                        new Deaf(),
                        new Pace(clock, clock::pass),
                        clock));
    }

    private Worker worker(boolean dryRun) {
        return new Worker(
                inbox,
                ledger,
                new Desks(Map.of(
                        "list",
                        new Desk(
                                adapter.forge(),
                                new Judge(Presets.named(policy).orElseThrow()),
                                dryRun,
                                () -> owners))),
                new Shelf(),
                new Ladder(Duration.ofSeconds(1), Duration.ofMinutes(15), new Random(1)),
                clock,
                "http://bot.example.org");
    }

    /** What the file beside the bot says. */
    void owners(String maintainers) {
        owners = Optional.of(new ProjectFile("MAINTAINERS", "", maintainers));
    }

    /** As after {@code kill -9}: what was stored stays, all else is forgotten. */
    void restart(Consumer<Given> change) {
        adapter.close();
        adapter = adapter(change);
        worker = worker(false);
    }

    void dry() {
        worker = worker(true);
    }

    Hook hook() {
        return adapter.hook();
    }

    /** Polls, and works until nothing is due. */
    void work() {
        adapter.poller().run();
        turns();
    }

    /** Works until nothing is due. */
    void turns() {
        while (worker.turn()) {
            Thread.onSpinWait();
        }
    }

    /** Much later, when somebody first works again. */
    void jump(Duration time) {
        clock.pass(time);
        work();
    }

    /** Polls and works for a while. */
    void pass(Duration time) {
        for (Duration passed = Duration.ZERO; passed.compareTo(time) < 0; passed = passed.plusSeconds(30)) {
            clock.pass(Duration.ofSeconds(30));
            work();
        }
    }

    Optional<Outcome> outcome(FakeSeries series) {
        return ledger.latest(Bench.id(series.id)).map(line -> line.judgement().outcome());
    }

    String document(FakeSeries series) {
        return ledger.latest(Bench.id(series.id))
                .flatMap(line -> ledger.document(line.number()))
                .orElse("");
    }

    @Override
    public void close() {
        adapter.close();
        fake.close();
        database.close();
    }

    private final class Inboxed implements Bell {
        @Override
        public void ring(Ring ring) {
            inbox.ring(ring);
        }

        @Override
        public boolean ring(Ring ring, Delivery delivery) {
            return inbox.ring(ring, delivery);
        }

        @Override
        public boolean heed(Delivery delivery) {
            return inbox.heed(delivery);
        }
    }

    private static final class Deaf implements Meter {
        @Override
        public void called(String kind, int status) {}

        @Override
        public void remaining(long calls) {}
    }
}
