package dev.candor.cli;

import dev.candor.git.Diff;
import dev.candor.git.Fault;
import dev.candor.git.FileChange;
import dev.candor.submission.Account;
import dev.candor.submission.Patch;
import dev.candor.submission.Snapshot;
import dev.candor.submission.SubmissionId;
import dev.candor.submission.Surface;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Makes a snapshot of patches that no forge has. */
final class Submissions {
    private Submissions() {}

    /**
     * The last patch stands for all; its cover letter, when it has one, gives title and description.
     *
     * @param faults what was not read whole, beyond the patches
     */
    static Snapshot of(List<Sent> sent, List<Fault> faults) {
        List<Patch> patches = sent.stream().map(Sent::patch).toList();
        Patch last = patches.getLast();
        Optional<Sent.Cover> cover = sent.getLast().cover();
        return new Snapshot(
                new SubmissionId("local", "local", 1),
                cover.map(Sent.Cover::title).orElse(last.subject()),
                cover.map(Sent.Cover::text).orElse(""),
                new Account("", last.author().email(), last.author().name()),
                "",
                last.id(),
                "",
                "",
                true,
                patches,
                united(patches),
                Optional.empty(),
                Optional.empty(),
                List.of(),
                Surface.none(),
                faults);
    }

    private static Diff united(List<Patch> patches) {
        if (patches.size() == 1) {
            return patches.getFirst().diff().orElse(Diff.EMPTY);
        }
        List<FileChange> files = new ArrayList<>();
        patches.forEach(patch -> files.addAll(patch.diff().orElse(Diff.EMPTY).files()));
        return new Diff(files, List.of());
    }
}
