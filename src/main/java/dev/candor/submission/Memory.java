package dev.candor.submission;

import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * What our own record says stands on a submission, so that a look need not ask the forge.
 *
 * @param certain false when a write was begun and its end is unknown: then the forge has to be asked
 * @param note the note we wrote, or the reply that we sent; without an id when we may have sent it
 * @param checks the checks we posted, by target
 * @param labels the labels we set and did not take away again
 * @param receipts the acts that we gave a receipt for
 * @param bundle the patches we put into our bundle and did not take out again
 * @param doubtful the checks of which it is not known whether they were posted, by target
 * @param refused targets whose check was refused; not tried again
 */
public record Memory(
        boolean certain,
        Optional<Note> note,
        Map<String, Check> checks,
        Set<String> labels,
        Set<String> receipts,
        Set<String> bundle,
        Map<String, Check> doubtful,
        Set<String> refused) {
    public static final Memory NOTHING = new Memory(true, Optional.empty(), Map.of(), Set.of(), Set.of());

    public Memory {
        checks = Map.copyOf(checks);
        labels = Set.copyOf(labels);
        receipts = Set.copyOf(receipts);
        bundle = Set.copyOf(bundle);
        doubtful = Map.copyOf(doubtful);
        refused = Set.copyOf(refused);
    }

    /** What is remembered of a place without bundles, when no check is in doubt. */
    public Memory(
            boolean certain,
            Optional<Note> note,
            Map<String, Check> checks,
            Set<String> labels,
            Set<String> receipts,
            Set<String> refused) {
        this(certain, note, checks, labels, receipts, Set.of(), Map.of(), refused);
    }

    /** What is remembered of a place that gives no receipts. */
    public Memory(
            boolean certain, Optional<Note> note, Map<String, Check> checks, Set<String> labels, Set<String> refused) {
        this(certain, note, checks, labels, Set.of(), refused);
    }
}
