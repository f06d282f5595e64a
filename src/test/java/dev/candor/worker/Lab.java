package dev.candor.worker;

import dev.candor.database.Clock;
import dev.candor.database.Database;
import dev.candor.git.Diff;
import dev.candor.gitlab.Deliveries;
import dev.candor.gitlab.FakeGitLab;
import dev.candor.gitlab.FakeMergeRequest;
import dev.candor.gitlab.FakeProject;
import dev.candor.gitlab.GitLab;
import dev.candor.gitlab.GitLabSettings;
import dev.candor.gitlab.Known;
import dev.candor.inbox.Bell;
import dev.candor.inbox.Delivery;
import dev.candor.inbox.Inbox;
import dev.candor.inbox.Ladder;
import dev.candor.inbox.Ring;
import dev.candor.ledger.Ledger;
import dev.candor.policy.Judge;
import dev.candor.policy.Outcome;
import dev.candor.policy.Presets;
import dev.candor.policy.Shelf;
import dev.candor.submission.SubmissionId;
import dev.candor.wire.Meter;
import java.io.IOException;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;

/** The whole bot without its server: a GitLab that remembers on one side, the embedded database on the other. */
final class Lab implements AutoCloseable {
    final FakeGitLab gitlab = FakeGitLab.start();
    final FakeProject project = gitlab.project(7, "demo/demo")
            .label("AI: asked")
            .label("AI: code")
            .label("ai-policy::ok")
            .label("ai-policy::fail");
    final Inbox inbox;
    final Ledger ledger;
    private final Clock clock = new Clock();
    private final Database database;
    private final GitLab adapter;
    private final Worker worker;

    Lab(Path folder) throws IOException {
        database = Database.h2(folder);
        gitlab.clock(clock);
        inbox = new Inbox(database.jdbi(), clock, Duration.ofHours(1));
        ledger = new Ledger(database.jdbi(), clock);
        var judge = new Judge(Presets.named("qemu-proposed").orElseThrow());
        adapter = new GitLab(
                settings(),
                new GitLab.Surroundings(
                        new Inboxed(), this::recall, (id, file) -> "", Diff::parse, new Deaf(), time -> {}, clock));
        worker = new Worker(
                inbox,
                ledger,
                new Desks(Map.of("lab", new Desk(adapter.forge(), judge, false))),
                new Shelf(),
                new Ladder(Duration.ofSeconds(1), Duration.ofMinutes(15), new Random(1)),
                clock,
                "http://bot.example.org");
    }

    private GitLabSettings settings() {
        return new GitLabSettings(
                "lab",
                gitlab.url(),
                FakeGitLab.TOKEN,
                Optional.of("hush"),
                Optional.empty(),
                List.of("demo/demo"),
                Optional.empty(),
                Duration.ofMinutes(10),
                Optional.empty());
    }

    FakeMergeRequest request(long number) {
        return project.mergeRequest(number);
    }

    void ring(long number) {
        inbox.ring(new Ring(id(number), Optional.empty()));
    }

    /** What the application tells the hook. */
    private Optional<Known> recall(SubmissionId id) {
        return ledger.latest(id)
                .map(line -> new Known(
                        line.subject().head(),
                        line.subject().targetBranch(),
                        "",
                        "",
                        "",
                        line.judgement().outcome() == Outcome.MAINTAINER
                                || ledger.decisions(id).stream()
                                        .anyMatch(decision -> !decision.areas().isEmpty()),
                        Optional.empty()));
    }

    /** Somebody writes a note, GitLab tells us of it, and we work. */
    FakeMergeRequest.FakeNote say(FakeMergeRequest request, long by, String text) {
        clock.pass(Duration.ofMinutes(1));
        FakeMergeRequest.FakeNote note = request.note(by, text);
        hook(request.hook(note));
        return note;
    }

    /** What GitLab delivers, and the work that comes of it; the hook's word for it. */
    String hook(String delivery) {
        String said = Deliveries.post(adapter, delivery);
        work();
        return said;
    }

    /** Learns who we are, as the first sweep does. */
    void sweep() {
        adapter.sweep().run();
        work();
        gitlab.forgetCalls();
    }

    /** Works until nothing is due. */
    void work() {
        while (worker.turn()) {
            Thread.onSpinWait();
        }
    }

    void pass(Duration time) {
        clock.pass(time);
    }

    Optional<Outcome> outcome(long number) {
        return ledger.latest(id(number)).map(line -> line.judgement().outcome());
    }

    List<FakeProject.FakeStatus> statuses(FakeMergeRequest request) {
        return project.statuses(request.head());
    }

    static SubmissionId id(long number) {
        return new SubmissionId("lab", "demo/demo", number);
    }

    @Override
    public void close() {
        adapter.close();
        gitlab.close();
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
