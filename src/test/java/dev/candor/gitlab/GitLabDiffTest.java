package dev.candor.gitlab;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.candor.forge.ForgeException.Busy;
import dev.candor.forge.Look;
import dev.candor.git.Diff;
import dev.candor.submission.Memory;
import dev.candor.submission.Snapshot;
import java.io.IOException;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.AutoClose;
import org.junit.jupiter.api.Test;

/** When a diff is believed to be whole: what was not seen is never a pass. */
class GitLabDiffTest {
    private static final String TWO = Samples.diff("a.c") + Samples.diff("b.c");

    private final Bench bench = new Bench();

    @AutoClose
    private final FakeGitLab fake = FakeGitLab.start();

    private final FakeMergeRequest request =
            fake.project(7, "demo/demo").mergeRequest(1).commit(Samples.sha(1), "both", TWO);

    @AutoClose
    private final GitLab gitlab = bench.gitlab(fake.url(), "demo/demo");

    GitLabDiffTest() throws IOException {}

    @Test
    void theRawDiffIsBelievedWhenItHasAsManyFilesAsGitLabCounts() {
        assertThat(diff().whole()).isTrue();
        assertThat(fake.calls()).containsEntry("raw-diffs", 1).doesNotContainKey("diffs");
    }

    @Test
    void moreFilesThanGitLabDaresToCountAreEnough() {
        request.count("1+");
        assertThat(diff().whole()).isTrue();

        request.count("2+");
        assertThat(diff().whole()).isFalse();
    }

    @Test
    void aRawDiffThatEndsEarlyIsReplacedByTheList() {
        request.rawDiff(TWO);
        fake.next("raw-diffs", text(Samples.diff("a.c")));

        assertThat(diff().files()).hasSize(2);
        assertThat(diff().whole()).isTrue();
        assertThat(fake.calls()).containsEntry("diffs", 1);
    }

    @Test
    void aRawDiffThatCannotBeReadIsReplacedByTheList() {
        fake.next("raw-diffs", text(TWO + "@@ cut"));

        assertThat(diff().whole()).isTrue();
        assertThat(fake.calls()).containsEntry("diffs", 1);
    }

    @Test
    void aRawDiffThatIsRefusedIsReplacedByTheList() {
        fake.next("raw-diffs", Trouble.status(404, "404 Not Found"));

        assertThat(diff().whole()).isTrue();
    }

    @Test
    void aSignInPageIsNoDiff() {
        fake.next("raw-diffs", Trouble.html(200));

        assertThat(diff().whole()).isTrue();
        assertThat(fake.calls()).containsEntry("diffs", 1);
    }

    @Test
    void aSignInPageIsNoDiffEvenWhereGitLabCountsNothing() {
        request.count("").collapse("b.c");
        fake.next("raw-diffs", Trouble.html(200));

        Snapshot snapshot = read(false);

        assertThat(snapshot.diff().whole()).isFalse();
        assertThat(snapshot.faults()).singleElement().hasToString("GitLab has not counted the changed files");
    }

    @Test
    void whenNeitherIsWholeTheDiffSaysSo() {
        request.collapse("b.c");
        fake.next("raw-diffs", Trouble.status(404, "404 Not Found"));

        Diff diff = diff();

        assertThat(diff.files()).hasSize(2);
        assertThat(diff.faults()).singleElement().hasToString("GitLab left out the diff of b.c");
    }

    @Test
    void fewerFilesThanGitLabCountsAreNotWhole() {
        request.count("3");

        assertThat(diff().faults()).singleElement().hasToString("GitLab showed 2 of 3 changed files");
    }

    @Test
    void aServerErrorIsWorthAnotherLookUnlessPatienceHasEnded() {
        request.collapse("b.c");
        fake.next("raw-diffs", Trouble.status(500, "oops"), Trouble.status(500, "oops"));

        assertThatThrownBy(this::diff).isInstanceOf(Busy.class).hasMessageContaining("500");
        assertThat(diff(false).whole()).isFalse();
    }

    @Test
    void aServerErrorOfTheRawDiffAloneIsNoHindrance() {
        fake.next("raw-diffs", Trouble.status(502, "oops"));

        assertThat(diff().whole()).isTrue();
    }

    @Test
    void aRateLimitIsKept() {
        fake.next("raw-diffs", Trouble.rateLimit(30));

        assertThatThrownBy(this::diff).isInstanceOf(Busy.class);
        assertThat(fake.calls()).doesNotContainKey("diffs");
    }

    @Test
    void anEmptyMergeRequestIsWhole() {
        fake.project(7, "demo/demo")
                .mergeRequest(2)
                .commit(Samples.sha(2), "nothing", "")
                .rawDiff("");

        Diff diff = gitlab.forge().read(Bench.look("demo/demo", 2)).diff();

        assertThat(diff).isEqualTo(Diff.EMPTY);
    }

    @Test
    void aCommitOfManyFilesIsComparedWithGitLabsSum() {
        StringBuilder many = new StringBuilder();
        for (int i = 0; i < 120; i++) {
            many.append(Samples.diff("dir/file" + i + ".c"));
        }
        fake.project(7, "demo/demo")
                .mergeRequest(3)
                .commit(Samples.sha(3), "many", many.toString())
                .commit(Samples.sha(4), "one", Samples.diff("z.c"));

        var snapshot = gitlab.forge().read(Bench.look("demo/demo", 3, Memory.NOTHING, patch -> true));

        assertThat(snapshot.patches())
                .allMatch(patch -> patch.diff().orElseThrow().whole());
        assertThat(fake.calls()).containsEntry("commit-diff", 3).containsEntry("commit", 1);
    }

    @Test
    void aListThatEndedEarlyIsFoundOutByTheSum() {
        StringBuilder many = new StringBuilder();
        for (int i = 0; i < 120; i++) {
            many.append(Samples.diff("dir/file" + i + ".c"));
        }
        fake.project(7, "demo/demo")
                .mergeRequest(3)
                .commit(Samples.sha(3), "many", many.toString())
                .commit(Samples.sha(4), "one", Samples.diff("z.c"));
        fake.next("commit", new Trouble.Answered(200, "application/json", "{\"stats\":{\"total\":999}}", Map.of()));

        var snapshot = gitlab.forge().read(Bench.look("demo/demo", 3, Memory.NOTHING, patch -> true));

        assertThat(snapshot.patches().getFirst().diff().orElseThrow().faults())
                .singleElement()
                .hasToString("GitLab showed 240 of 999 changed lines");
    }

    private Diff diff() {
        return diff(true);
    }

    private Diff diff(boolean patience) {
        return read(patience).diff();
    }

    private Snapshot read(boolean patience) {
        return gitlab.forge()
                .read(new Look(
                        Bench.id("demo/demo", 1),
                        Optional.empty(),
                        patience,
                        (patch, policy) -> false,
                        Memory.NOTHING));
    }

    private static Trouble text(String body) {
        return new Trouble.Answered(200, "text/plain", body, Map.of());
    }
}
