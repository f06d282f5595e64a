package dev.candor.gitlab;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.candor.forge.ForgeException.Busy;
import dev.candor.forge.ForgeException.Refused;
import dev.candor.forge.Look;
import dev.candor.forge.Write.CreateNote;
import dev.candor.git.Diff;
import dev.candor.submission.Checkpoint;
import dev.candor.submission.Memory;
import dev.candor.submission.Snapshot;
import java.io.IOException;
import java.time.Duration;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.AutoClose;
import org.junit.jupiter.api.Test;

class GitLabReadTest {
    private final Bench bench = new Bench();

    @AutoClose
    private final FakeGitLab fake = FakeGitLab.start();

    private final FakeProject project = fake.project(7, "demo/demo");

    @AutoClose
    private final GitLab gitlab = bench.gitlab(fake.url(), "demo/demo");

    GitLabReadTest() throws IOException {}

    @Test
    void anOrdinaryMergeRequestIsReadInFourCalls() {
        project.file("master", ".gitlab/ai-policy.yml", "name: ours\n");
        Samples.fix(project.mergeRequest(1), 1).labels("bug");

        Snapshot snapshot = read(Bench.look("demo/demo", 1));

        assertThat(snapshot.title()).isEqualTo("Fix 1");
        assertThat(snapshot.description()).isEqualTo("What and why of fix 1.");
        assertThat(snapshot.author().id()).isEqualTo("1001");
        assertThat(snapshot.url()).isEqualTo(fake.url() + "/demo/demo/-/merge_requests/1");
        assertThat(snapshot.head()).isEqualTo(Samples.sha(1));
        assertThat(snapshot.sourceBranch()).isEqualTo("topic");
        assertThat(snapshot.targetBranch()).isEqualTo("master");
        assertThat(snapshot.open()).isTrue();
        assertThat(snapshot.patches()).singleElement().satisfies(patch -> {
            assertThat(patch.author()).hasToString("Ada Example <ada@example.org>");
            assertThat(patch.message()).startsWith("hw: fix 1\n\nBecause").endsWith("<ada@example.org>\n");
            assertThat(patch.diff()).contains(snapshot.diff());
        });
        assertThat(snapshot.diff().files()).singleElement().satisfies(file -> {
            assertThat(file.path()).isEqualTo("hw/file1.c");
            assertThat(file.added()).isEqualTo(1);
        });
        assertThat(snapshot.policy()).hasValueSatisfying(policy -> {
            assertThat(policy.text()).isEqualTo("name: ours\n");
            assertThat(policy.ref()).isEqualTo("master");
        });
        assertThat(snapshot.surface().labels()).containsExactly("bug");
        assertThat(snapshot.surface().checkpoints()).containsExactly(new Checkpoint(Samples.sha(1), Optional.empty()));
        assertThat(snapshot.faults()).isEmpty();
        assertThat(fake.calls()).isEqualTo(Map.of("merge-request", 1, "commits", 1, "raw-diffs", 1, "policy-file", 1));
    }

    @Test
    void onlyPatchesOfInterestGetADiffOfTheirOwn() {
        FakeMergeRequest request = project.mergeRequest(1);
        Samples.fix(Samples.fix(Samples.fix(request, 1), 2), 3);

        Snapshot snapshot = read(Bench.look(
                "demo/demo", 1, Memory.NOTHING, patch -> patch.subject().equals("hw: fix 2")));

        assertThat(fake.calls()).containsEntry("commit-diff", 1).doesNotContainKey("commit");
        assertThat(fake.reads()).isEqualTo(5);
        assertThat(snapshot.patches().get(0).diff()).isEmpty();
        assertThat(snapshot.patches().get(1).diff().orElseThrow().files())
                .singleElement()
                .satisfies(file -> assertThat(file.path()).isEqualTo("hw/file2.c"));
        assertThat(snapshot.patches().get(2).diff()).isEmpty();
    }

    @Test
    void theDiffOfASingleCommitIsThatOfTheWhole() {
        Samples.fix(project.mergeRequest(1), 1);

        Snapshot snapshot = read(Bench.look("demo/demo", 1, Memory.NOTHING, patch -> true));

        assertThat(fake.reads()).isEqualTo(4);
        assertThat(snapshot.patches().getFirst().diff()).contains(snapshot.diff());
    }

    @Test
    void whatGitLabLeavesOutOfACommitIsAFaultOfItsDiff() {
        FakeMergeRequest request = Samples.fix(Samples.fix(project.mergeRequest(1), 1), 2);
        request.collapse("hw/file2.c");

        Snapshot snapshot = read(Bench.look("demo/demo", 1, Memory.NOTHING, patch -> true));

        assertThat(snapshot.patches().get(0).diff().map(Diff::whole)).contains(true);
        assertThat(snapshot.patches().get(1).diff().orElseThrow().faults())
                .singleElement()
                .hasToString("GitLab left out the diff of hw/file2.c");
    }

    @Test
    void whoMarksEveryCommitOfALongBranchDoesNotGetEveryDiff() {
        FakeMergeRequest request = project.mergeRequest(1);
        for (int i = 1; i <= 300; i++) {
            Samples.fix(request, i);
        }

        Snapshot snapshot = read(Bench.look("demo/demo", 1, Memory.NOTHING, patch -> true));

        assertThat(fake.calls()).containsEntry("commit-diff", 250);
        assertThat(snapshot.patches().get(249).diff().map(Diff::whole)).contains(true);
        assertThat(snapshot.patches().get(250).diff().map(Diff::whole)).contains(false);
    }

    @Test
    void aClosedMergeRequestCostsOneCall() {
        Samples.fix(project.mergeRequest(1), 1).state("merged");

        Snapshot snapshot = read(Bench.look("demo/demo", 1));

        assertThat(snapshot.open()).isFalse();
        assertThat(snapshot.surface().notes()).isFalse();
        assertThat(fake.reads()).isEqualTo(1);
    }

    @Test
    void untilGitLabShowsTheHeadRungForItIsBusy() {
        Samples.fix(project.mergeRequest(1), 1);
        Look look = new Look(
                Bench.id("demo/demo", 1), Optional.of(Samples.sha(2)), true, (patch, policy) -> false, Memory.NOTHING);

        assertThatThrownBy(() -> read(look))
                .isInstanceOfSatisfying(
                        Busy.class, busy -> assertThat(busy.after()).contains(Duration.ofSeconds(2)));
        assertThat(fake.reads()).isEqualTo(1);

        Look impatient = new Look(look.id(), look.head(), false, look.closely(), look.memory());
        assertThat(read(impatient).head()).isEqualTo(Samples.sha(1));
    }

    @Test
    void untilGitLabHasPreparedItItIsBusy() {
        Samples.fix(project.mergeRequest(1), 1).prepared(false);

        assertThatThrownBy(() -> read(Bench.look("demo/demo", 1))).isInstanceOf(Busy.class);

        Look impatient =
                new Look(Bench.id("demo/demo", 1), Optional.empty(), false, (patch, policy) -> false, Memory.NOTHING);
        Snapshot snapshot = read(impatient);
        assertThat(snapshot.surface().checkpoints()).isEmpty();
        assertThat(snapshot.faults()).singleElement().hasToString("GitLab shows no head commit");
    }

    @Test
    void aForkThatIsGoneHasNoBranch() {
        Samples.fix(project.mergeRequest(1), 1).from(Optional.empty());

        Snapshot snapshot = read(Bench.look("demo/demo", 1));

        assertThat(snapshot.sourceBranch()).isEmpty();
        assertThat(snapshot.patches()).hasSize(1);
        assertThat(snapshot.faults()).isEmpty();
    }

    @Test
    void aRenamedProjectIsReadAndWrittenByItsNumber() {
        Samples.fix(project.mergeRequest(1), 1);
        project.rename("elsewhere/renamed");

        Snapshot snapshot = read(Bench.look("demo/demo", 1));
        gitlab.forge().write(snapshot.id(), new CreateNote("hello"));

        assertThat(snapshot.id()).hasToString("lab/demo/demo/1");
        assertThat(project.mergeRequest(1).notes()).hasSize(1);
    }

    @Test
    void whatIsNotThereOrNotServedIsRefused() {
        assertThatThrownBy(() -> read(Bench.look("demo/demo", 99)))
                .isInstanceOf(Refused.class)
                .hasMessageContaining("404");
        assertThatThrownBy(() -> read(Bench.look("demo/other", 1)))
                .isInstanceOf(Refused.class)
                .hasMessageContaining("not among those served");
    }

    @Test
    void aRateLimitOnOnePartIsOneOnTheWhole() {
        Samples.fix(project.mergeRequest(1), 1);
        fake.next("commits", Trouble.rateLimit(7));
        assertThatThrownBy(() -> read(Bench.look("demo/demo", 1)))
                .isInstanceOfSatisfying(
                        Busy.class, busy -> assertThat(busy.after()).contains(Duration.ofSeconds(7)));
        bench.now = bench.now.plusSeconds(7);

        assertThat(read(Bench.look("demo/demo", 1)).patches()).hasSize(1);
    }

    @Test
    void aPolicyThatMayNotBeReadIsARefusal() {
        Samples.fix(project.mergeRequest(1), 1);
        fake.next("policy-file", Trouble.status(403, "403 Forbidden"));

        assertThatThrownBy(() -> read(Bench.look("demo/demo", 1))).isInstanceOf(Refused.class);
    }

    @Test
    void aPolicyTooLongToBeOneIsSaidInItsPlace() {
        Samples.fix(project.mergeRequest(1), 1);
        project.file("master", ".gitlab/ai-policy.yml", "name: ours\n# " + "x".repeat(1 << 20));

        assertThat(read(Bench.look("demo/demo", 1)).policy().orElseThrow().text())
                .isEqualTo("this file has more than 1048576 bytes and was not read");
    }

    @Test
    void aBranchWithOddLettersIsStillOneBranch() {
        Samples.fix(project.mergeRequest(1), 1).target("stable/9.2 & more#1");
        project.file("stable/9.2 & more#1", ".gitlab/ai-policy.yml", "name: stable\n");

        assertThat(read(Bench.look("demo/demo", 1)).policy().orElseThrow().text())
                .isEqualTo("name: stable\n");
    }

    private Snapshot read(Look look) {
        return gitlab.forge().read(look);
    }
}
