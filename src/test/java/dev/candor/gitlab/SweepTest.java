package dev.candor.gitlab;

import static org.assertj.core.api.Assertions.assertThat;

import dev.candor.inbox.Ring;
import dev.candor.submission.Digest;
import dev.candor.wire.Reply;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.AutoClose;
import org.junit.jupiter.api.Test;

class SweepTest {
    private final Bench bench = new Bench();

    @AutoClose
    private final FakeGitLab fake = FakeGitLab.start();

    private final FakeProject project = fake.project(7, "demo/demo");

    @AutoClose
    private final GitLab gitlab = bench.gitlab(fake.url(), "demo/demo");

    SweepTest() throws IOException {}

    @Test
    void anOpenMergeRequestWithoutVerdictIsRung() {
        Samples.fix(project.mergeRequest(1), 1);
        Samples.fix(project.mergeRequest(2), 2).state("closed");

        assertThat(gitlab.sweep().run()).isEqualTo(new Swept(1, 1, List.of()));

        assertThat(bench.rings).containsExactly(new Ring(Bench.id("demo/demo", 1), Optional.of(Samples.sha(1))));
    }

    @Test
    void whatHasItsVerdictIsLeftAlone() {
        Samples.fix(project.mergeRequest(1), 1);
        know(1, Samples.sha(1), "master", "What and why of fix 1.", "configured");

        assertThat(gitlab.sweep().run().rung()).isZero();
    }

    @Test
    void anotherHeadTargetDescriptionOrPolicyIsOwedAVerdict() {
        for (int i = 1; i <= 4; i++) {
            Samples.fix(project.mergeRequest(i), i);
        }
        know(1, "an older head", "master", "What and why of fix 1.", "configured");
        know(2, Samples.sha(2), "stable", "What and why of fix 2.", "configured");
        know(3, Samples.sha(3), "master", "Another.", "configured");
        know(4, Samples.sha(4), "master", "What and why of fix 4.", "another policy");

        assertThat(gitlab.sweep().run().rung()).isEqualTo(4);
    }

    @Test
    void thePolicyIsReadOncePerTargetBranch() {
        project.file("master", ".gitlab/ai-policy.yml", "name: ours\n");
        for (int i = 1; i <= 150; i++) {
            Samples.fix(project.mergeRequest(i), i);
            know(i, Samples.sha(i), "master", "What and why of fix " + i + ".", Digest.of("name: ours\n"));
        }
        Samples.fix(project.mergeRequest(151), 151).target("stable");

        assertThat(gitlab.sweep().run()).isEqualTo(new Swept(151, 1, List.of()));
        assertThat(fake.calls()).containsEntry("policy-file", 2).containsEntry("merge-requests", 2);
    }

    @Test
    void whatDoesNotChangeIsAskedOnce() {
        gitlab.sweep().run();
        gitlab.sweep().run();

        assertThat(fake.calls())
                .containsEntry("user", 1)
                .doesNotContainKey("other")
                .containsEntry("labels", 1)
                .containsEntry("merge-requests", 2);
    }

    @Test
    void whatIsBeingPreparedWaitsUnlessNothingIsKnown() {
        Samples.fix(project.mergeRequest(1), 1).prepared(false);
        Samples.fix(project.mergeRequest(2), 2).prepared(false);
        know(2, "an older head", "master", "What and why of fix 2.", "configured");

        gitlab.sweep().run();

        assertThat(bench.rings).containsExactly(new Ring(Bench.id("demo/demo", 1), Optional.empty()));
    }

    @Test
    void whatWasSaidSinceAVerdictThatWaitsForPeopleIsHeard() {
        for (int i = 1; i <= 3; i++) {
            Samples.fix(project.mergeRequest(i), i).updated(Bench.NOW);
        }
        waiting(1, Bench.NOW.minusSeconds(60));
        waiting(2, Bench.NOW.plusSeconds(60));
        know(3, Samples.sha(3), "master", "What and why of fix 3.", "configured");

        gitlab.sweep().run();

        assertThat(bench.rings)
                .as("a lost hook is only a delay")
                .containsExactly(new Ring(Bench.id("demo/demo", 1), Optional.of(Samples.sha(1)), true));
    }

    private void waiting(int number, Instant judged) {
        Known known = new Known(
                Samples.sha(number),
                "master",
                "",
                Digest.of("What and why of fix " + number + "."),
                "configured",
                true,
                Optional.of(judged));
        bench.known.put(Bench.id("demo/demo", number), known);
    }

    @Test
    void troubleWithOneProjectDoesNotKeepTheOthersWaiting() {
        Samples.fix(fake.project(8, "demo/second").mergeRequest(1), 1);
        try (GitLab both = bench.gitlab(fake.url(), "demo/missing", "demo/second")) {
            Swept swept = both.sweep().run();

            assertThat(swept.rung()).isEqualTo(1);
            assertThat(swept.troubles()).singleElement().asString().startsWith("demo/missing: GET projects/");
        }
    }

    @Test
    void aRateLimitEndsTheSweep() {
        fake.project(8, "demo/second");
        fake.next("merge-requests", Trouble.rateLimit(60));
        try (GitLab both = bench.gitlab(fake.url(), "demo/demo", "demo/second")) {
            assertThat(both.sweep().run().troubles()).hasSize(1);
            assertThat(fake.calls()).containsEntry("merge-requests", 1);
        }
    }

    @Test
    void theHookKnowsOurEchoAfterTheFirstSweep() {
        FakeMergeRequest request = Samples.fix(project.mergeRequest(1), 1);
        request.author = FakeGitLab.BOT;
        var envelope = new Envelope("hush", "", "", "");
        byte[] delivery = request.hook("open").getBytes(StandardCharsets.UTF_8);

        assertThat(gitlab.hook().answer(envelope, delivery)).isEqualTo(Reply.accepted("rung"));
        gitlab.sweep().run();
        fake.forgetCalls();

        assertThat(gitlab.hook().answer(envelope, delivery)).isEqualTo(Reply.accepted("ignored: our own echo"));
        assertThat(fake.calls()).isEmpty();
    }

    private void know(int number, String head, String target, String description, String policy) {
        bench.known.put(Bench.id("demo/demo", number), new Known(head, target, "", Digest.of(description), policy));
    }
}
