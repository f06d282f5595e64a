package dev.candor.plan;

import dev.candor.forge.Write;
import dev.candor.submission.Check;
import dev.candor.submission.Checkpoint;
import dev.candor.submission.Note;
import dev.candor.submission.Snapshot;
import dev.candor.submission.Surface;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;

/** The smallest change from what stands to what we would like to see; nothing when they are the same. */
public final class Plan {
    /** In one look; the rest waits for the next, so that no flood of commands is one of writes. */
    private static final int MOST_RECEIPTS = 10;

    private Plan() {}

    /**
     * The writes in the order to carry them out: the checks after what they link to, and a mail after all that can be taken
     * back.
     */
    public static List<Write> between(Snapshot snapshot, Report report) {
        Surface stands = snapshot.surface();
        List<Write> writes = new ArrayList<>();
        if (stands.notes()) {
            note(stands.note(), report).ifPresent(writes::add);
        }
        if (stands.labelled()) {
            labels(stands.labels(), report).ifPresent(writes::add);
        }
        stands.receipts().ifPresent(given -> writes.addAll(receipts(given, report)));
        for (Checkpoint checkpoint : stands.checkpoints()) {
            check(checkpoint, report.check()).ifPresent(writes::add);
        }
        stands.bundle().flatMap(standing -> bundle(standing, report)).ifPresent(writes::add);
        if (stands.reply()) {
            report.reply().map(Write.SendReply::new).ifPresent(writes::add);
        }
        return List.copyOf(writes);
    }

    private static Optional<Write> note(Optional<Note> standing, Report report) {
        if (standing.isEmpty()) {
            return report.note().map(Write.CreateNote::new);
        }
        String wanted = report.note().orElse(report.allClear());
        return standing.get().body().equals(wanted)
                ? Optional.empty()
                : Optional.of(new Write.EditNote(standing.get().id(), wanted));
    }

    private static Optional<Write> labels(Set<String> standing, Report report) {
        Set<String> add = new TreeSet<>(report.labels());
        add.removeAll(standing);
        Set<String> remove = new TreeSet<>(standing);
        remove.retainAll(report.vocabulary());
        remove.removeAll(report.labels());
        return add.isEmpty() && remove.isEmpty() ? Optional.empty() : Optional.of(new Write.SetLabels(add, remove));
    }

    private static List<Write> receipts(Set<String> given, Report report) {
        return new TreeMap<>(report.receipts())
                .entrySet().stream()
                        .filter(wanted -> !given.contains(wanted.getKey()))
                        .limit(MOST_RECEIPTS)
                        .<Write>map(wanted -> new Write.GiveReceipt(wanted.getKey(), wanted.getValue()))
                        .toList();
    }

    private static Optional<Write> bundle(Set<String> standing, Report report) {
        Set<String> add = new TreeSet<>(report.bundle());
        add.removeAll(standing);
        Set<String> remove = new TreeSet<>(standing);
        remove.removeAll(report.bundle());
        return add.isEmpty() && remove.isEmpty() ? Optional.empty() : Optional.of(new Write.SetBundle(add, remove));
    }

    private static Optional<Write> check(Checkpoint checkpoint, Check wanted) {
        return checkpoint.standing().filter(wanted::equals).isPresent()
                ? Optional.empty()
                : Optional.of(new Write.PostCheck(checkpoint.target(), wanted));
    }
}
