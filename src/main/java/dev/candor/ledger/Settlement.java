package dev.candor.ledger;

import dev.candor.submission.Check;
import dev.candor.submission.Checkpoint;
import dev.candor.submission.Memory;
import dev.candor.submission.Note;
import dev.candor.submission.Surface;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * What has to be noted so that our record says again what the forge shows, after writes whose end nobody told.
 *
 * @param doing what stands, or does not stand any more
 * @param how found, or gone
 */
record Settlement(Doing doing, Ending how) {
    /**
     * @param deeds of the submission, in their order
     * @param shown what the forge showed when it was asked
     */
    static List<Settlement> of(List<Deed> deeds, Surface shown) {
        Memory memory = Recall.of(deeds);
        List<Settlement> noted = new ArrayList<>();
        if (shown.notes()) {
            note(memory.note(), shown.note()).ifPresent(noted::add);
        }
        for (Checkpoint point : shown.checkpoints()) {
            check(point, Optional.ofNullable(memory.checks().get(point.target())))
                    .ifPresent(noted::add);
        }
        for (Deed deed : deeds) {
            if (deed.ended().isEmpty()) {
                lost(deed.doing(), shown).ifPresent(noted::add);
            }
        }
        return noted;
    }

    private static Optional<Settlement> lost(Doing doing, Surface shown) {
        return switch (doing) {
            case Doing.SetLabels set -> labels(set, shown.labels());
            case Doing.SetBundle set -> shown.bundle().flatMap(standing -> bundle(set, standing));
            case Doing.SendReply reply ->
                shown.note()
                        .filter(found -> !found.id().isEmpty())
                        .map(found -> new Settlement(reply, new Ending.Found(found.id())));
            case Doing.WriteNote note -> Optional.empty();
            case Doing.GiveReceipt given -> Optional.empty();
            case Doing.PostCheck posted -> Optional.empty();
        };
    }

    private static Optional<Settlement> note(Optional<Note> known, Optional<Note> shown) {
        if (shown.equals(known)) {
            return Optional.empty();
        }
        return shown.map(note ->
                        new Settlement(new Doing.WriteNote(Optional.empty(), note.body()), new Ending.Found(note.id())))
                .or(() -> known.map(note ->
                        new Settlement(new Doing.WriteNote(Optional.of(note.id()), note.body()), new Ending.Gone())));
    }

    private static Optional<Settlement> check(Checkpoint point, Optional<Check> known) {
        if (point.standing().equals(known)) {
            return Optional.empty();
        }
        return point.standing()
                .map(check -> new Settlement(new Doing.PostCheck(point.target(), check), new Ending.Found("")))
                .or(() -> known.map(
                        check -> new Settlement(new Doing.PostCheck(point.target(), check), new Ending.Gone())));
    }

    /** Of labels that a lost write was to set, those that stand are taken for ours. */
    private static Optional<Settlement> labels(Doing.SetLabels lost, Set<String> standing) {
        Set<String> set = common(lost.add(), standing);
        Set<String> taken = less(lost.remove(), standing);
        return set.isEmpty() && taken.isEmpty()
                ? Optional.empty()
                : Optional.of(new Settlement(new Doing.SetLabels(set, taken), new Ending.Found("")));
    }

    private static Optional<Settlement> bundle(Doing.SetBundle lost, Set<String> standing) {
        Set<String> put = common(lost.add(), standing);
        Set<String> taken = less(lost.remove(), standing);
        return put.isEmpty() && taken.isEmpty()
                ? Optional.empty()
                : Optional.of(new Settlement(new Doing.SetBundle(put, taken), new Ending.Found("")));
    }

    private static Set<String> common(Set<String> one, Set<String> other) {
        Set<String> both = new HashSet<>(one);
        both.retainAll(other);
        return both;
    }

    private static Set<String> less(Set<String> all, Set<String> those) {
        Set<String> rest = new HashSet<>(all);
        rest.removeAll(those);
        return rest;
    }
}
