package dev.candor.submission;

import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * What the forge lets us write on a submission, and what of ours stands there. A forge without notes or labels says so
 * here, as data.
 *
 * @param notes whether a note can be written
 * @param note the one note of ours, or the reply we sent
 * @param labelled whether labels can be set
 * @param labels all labels that stand, ours and people's
 * @param receipts the acts that bear our receipt; empty where the forge has no way to give one
 * @param reply whether the one reply on the list can still be sent
 * @param bundle the patches of this submission that are in our bundle; empty where there is no bundle
 * @param checkpoints where a check can be posted, in order
 */
public record Surface(
        boolean notes,
        Optional<Note> note,
        boolean labelled,
        Set<String> labels,
        Optional<Set<String>> receipts,
        boolean reply,
        Optional<Set<String>> bundle,
        List<Checkpoint> checkpoints) {
    public Surface {
        labels = Set.copyOf(labels);
        receipts = receipts.map(Set::copyOf);
        bundle = bundle.map(Set::copyOf);
        checkpoints = List.copyOf(checkpoints);
    }

    /** A place without a mailing list. */
    public Surface(
            boolean notes,
            Optional<Note> note,
            boolean labelled,
            Set<String> labels,
            Optional<Set<String>> receipts,
            List<Checkpoint> checkpoints) {
        this(notes, note, labelled, labels, receipts, false, Optional.empty(), checkpoints);
    }

    /** A place that gives no receipts. */
    public Surface(
            boolean notes, Optional<Note> note, boolean labelled, Set<String> labels, List<Checkpoint> checkpoints) {
        this(notes, note, labelled, labels, Optional.empty(), checkpoints);
    }

    /** A place to read only. */
    public static Surface none() {
        return new Surface(false, Optional.empty(), false, Set.of(), List.of());
    }
}
