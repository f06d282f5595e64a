package dev.candor.policy;

import dev.candor.submission.Checkpoint;
import dev.candor.submission.Snapshot;
import java.util.List;
import java.util.Optional;

/** Tells people of checks under our name that we did not post. Some forges let anybody who may edit a patch do that. */
final class Strangers {
    private Strangers() {}

    static List<Finding> in(Snapshot snapshot) {
        return snapshot.surface().checkpoints().stream()
                .flatMap(point -> point.stranger().stream().map(stranger -> finding(point, stranger)))
                .toList();
    }

    private static Finding finding(Checkpoint point, Checkpoint.Stranger stranger) {
        return new Finding(
                "check-forged",
                Severity.INFO,
                Optional.empty(),
                "A check under Candor's name that Candor did not post was found on patch %s; Candor's own is posted again."
                        .formatted(point.target()),
                "Whoever may edit a patch can do that, in anybody's name. What holds is on this page.",
                List.of("%s, by %s, at %s".formatted(stranger.said(), stranger.by(), stranger.at())));
    }
}
