package dev.candor.patchwork;

import dev.candor.database.Clock;
import dev.candor.database.Database;
import dev.candor.forge.Look;
import dev.candor.forge.Questions;
import dev.candor.inbox.Bell;
import dev.candor.inbox.Bookmarks;
import dev.candor.inbox.Delivery;
import dev.candor.inbox.Mailbag;
import dev.candor.inbox.Ring;
import dev.candor.submission.Memory;
import dev.candor.submission.Snapshot;
import dev.candor.submission.SubmissionId;
import dev.candor.wire.Meter;
import dev.candor.wire.Pause;
import java.io.IOException;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;

/** Everything around a {@link Patchwork}: a real database, and a memory that a test can look into. */
final class Bench implements Bell, Meter, Pause, AutoCloseable {
    static final Questions COMMENTS =
            new Questions(true, false, Set.of(), List.of(), file -> Set.of(), (act, names) -> true);

    final FakePatchwork fake = FakePatchwork.start();
    final FakeList list = fake.list();
    final Clock clock = new Clock();
    final List<Ring> rings = new ArrayList<>();
    final List<Duration> pauses = new ArrayList<>();
    final List<String> calls = new ArrayList<>();
    final Set<SubmissionId> judged = new HashSet<>();
    final List<Ancestry> told = new ArrayList<>();
    final Database database;
    final Bookmarks bookmarks;
    final Mailbag mailbag;
    boolean broken;
    private Patchwork patchwork;

    Bench(Path folder) throws IOException {
        this(folder, given -> {});
    }

    Bench(Path folder, Consumer<Given> change) throws IOException {
        database = Database.h2(folder);
        database.empty();
        bookmarks = new Bookmarks(database.jdbi());
        mailbag = new Mailbag(database.jdbi(), clock, "list");
        patchwork = patchwork(change);
    }

    private Patchwork patchwork(Consumer<Given> change) {
        Given given = new Given();
        change.accept(given);
        return new Patchwork(
                given.at(fake.url()),
                new Patchwork.Surroundings(
                        this, bookmarks, mailbag, judged::contains, told::add, this, new Pace(clock, this), clock));
    }

    Patchwork patchwork() {
        return patchwork;
    }

    /** As after a restart: what was stored stays, all else is forgotten. */
    void restart(Consumer<Given> change) {
        patchwork.close();
        patchwork = patchwork(change);
    }

    static SubmissionId id(long number) {
        return new SubmissionId("list", "qemu", number);
    }

    Snapshot read(FakeSeries series) {
        return read(series, Memory.NOTHING);
    }

    Snapshot read(FakeSeries series, Memory memory) {
        return patchwork.forge().read(new Look(id(series.id), Optional.empty(), true, (patch, policy) -> true, memory));
    }

    /** With all that people replied. */
    Snapshot heard(FakeSeries series) {
        return patchwork
                .forge()
                .read(new Look(
                        id(series.id),
                        Optional.empty(),
                        true,
                        (patch, policy) -> true,
                        Memory.NOTHING,
                        snapshot -> COMMENTS));
    }

    Polled poll() {
        return patchwork.poller().run();
    }

    List<Long> rung() {
        return rings.stream().map(ring -> ring.id().number()).toList();
    }

    @Override
    public void ring(Ring ring) {
        if (broken) {
            throw new IllegalStateException("no database");
        }
        rings.add(ring);
    }

    @Override
    public boolean ring(Ring ring, Delivery delivery) {
        throw new UnsupportedOperationException("nothing signed comes from a Patchwork");
    }

    @Override
    public boolean heed(Delivery delivery) {
        throw new UnsupportedOperationException("nothing signed comes from a Patchwork");
    }

    @Override
    public synchronized void called(String kind, int status) {
        calls.add(kind + " " + status);
    }

    @Override
    public void remaining(long left) {
        throw new UnsupportedOperationException("a Patchwork counts nothing");
    }

    /** Time passes at once. */
    @Override
    public void pause(Duration time) {
        pauses.add(time);
        clock.pass(time);
    }

    @Override
    public void close() {
        patchwork.close();
        fake.close();
        database.close();
    }
}
