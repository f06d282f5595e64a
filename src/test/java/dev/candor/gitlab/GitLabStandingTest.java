package dev.candor.gitlab;

import static org.assertj.core.api.Assertions.assertThat;

import dev.candor.forge.Look;
import dev.candor.submission.Check;
import dev.candor.submission.Checkpoint;
import dev.candor.submission.Memory;
import dev.candor.submission.Note;
import dev.candor.submission.Snapshot;
import java.io.IOException;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.AutoClose;
import org.junit.jupiter.api.Test;

/** What of ours stands on a merge request, and when it is asked for. */
class GitLabStandingTest {
    private final Bench bench = new Bench();

    @AutoClose
    private final FakeGitLab fake = FakeGitLab.start();

    private final FakeProject project = fake.project(7, "demo/demo");

    @AutoClose
    private final GitLab gitlab = bench.gitlab(fake.url(), "demo/demo");

    GitLabStandingTest() throws IOException {}

    @Test
    void withACertainMemoryWhatStandsIsNotAskedFor() {
        Samples.fix(project.mergeRequest(1), 1).labels("ai-policy::fail");
        Check check = new Check(Check.State.FAILED, "no disclosure", "https://candor/x");
        Note note = new Note("12", "hello\n\n" + Note.MARK);
        Memory memory = new Memory(true, Optional.of(note), Map.of(Samples.sha(1), check), Set.of(), Set.of());

        Snapshot snapshot = read(Bench.look("demo/demo", 1, memory, patch -> false));

        assertThat(fake.reads()).isEqualTo(4);
        assertThat(snapshot.surface().note()).contains(note);
        assertThat(snapshot.surface().checkpoints())
                .containsExactly(new Checkpoint(Samples.sha(1), Optional.of(check)));
    }

    @Test
    void aRefusedTargetIsNoCheckpointAnyMore() {
        Samples.fix(project.mergeRequest(1), 1);
        Memory memory = new Memory(true, Optional.empty(), Map.of(), Set.of(), Set.of(Samples.sha(1)));

        assertThat(read(Bench.look("demo/demo", 1, memory, patch -> false))
                        .surface()
                        .checkpoints())
                .isEmpty();
    }

    @Test
    void anUncertainMemoryIsReplacedByWhatStands() {
        FakeMergeRequest request = Samples.fix(project.mergeRequest(1), 1);
        for (int i = 0; i < 120; i++) {
            request.note(1001, "chatter " + i);
        }
        request.note(1001, "not ours: somebody wrote our mark\n\n" + Note.MARK);
        request.note(FakeGitLab.BOT, "not ours: without the mark");
        request.note(FakeGitLab.BOT, Note.MARK + " is what somebody quoted" + " in the middle");
        var ours = request.note(FakeGitLab.BOT, "hello\n\n" + Note.MARK);
        request.note(FakeGitLab.BOT, "a second one\n\n" + Note.MARK);

        Snapshot snapshot = read(Bench.look("demo/demo", 1, Bench.uncertain(), patch -> false));

        assertThat(snapshot.surface().note()).contains(new Note(String.valueOf(ours.id()), ours.body()));
        assertThat(fake.calls())
                .containsEntry("notes", 2)
                .containsEntry("statuses", 1)
                .containsEntry("user", 1);
    }

    @Test
    void theMarkMayAlsoEndTheNote() {
        FakeMergeRequest request = Samples.fix(project.mergeRequest(1), 1);
        request.note(FakeGitLab.BOT, "hello\n\n" + Note.MARK + "\n");

        assertThat(read(Bench.look("demo/demo", 1, Bench.uncertain(), patch -> false))
                        .surface()
                        .note())
                .isPresent();
    }

    @Test
    void aVerdictLabelWithoutAnyMemorySaysThatMemoryWasLost() {
        FakeMergeRequest request = Samples.fix(project.mergeRequest(1), 1).labels("ai-policy::ok");
        var ours = request.note(FakeGitLab.BOT, "hello\n\n" + Note.MARK);

        Snapshot snapshot = read(Bench.look("demo/demo", 1));

        assertThat(snapshot.surface().note()).map(Note::id).contains(String.valueOf(ours.id()));
        assertThat(fake.calls()).containsEntry("notes", 1).doesNotContainKey("statuses");
    }

    private Snapshot read(Look look) {
        return gitlab.forge().read(look);
    }
}
