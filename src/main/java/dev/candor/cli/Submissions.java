package dev.candor.cli;

import dev.candor.git.Diff;
import dev.candor.git.FileChange;
import dev.candor.submission.Account;
import dev.candor.submission.Patch;
import dev.candor.submission.Snapshot;
import dev.candor.submission.SubmissionId;
import dev.candor.submission.Surface;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Makes a snapshot of patches that were never sent. */
final class Submissions {
    private Submissions() {}

    static Snapshot of(List<Patch> patches) {
        Patch last = patches.getLast();
        return new Snapshot(
                new SubmissionId("local", "local", 1),
                last.subject(),
                "",
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
                List.of());
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
