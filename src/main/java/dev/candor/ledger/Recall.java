package dev.candor.ledger;

import dev.candor.submission.Check;
import dev.candor.submission.Memory;
import dev.candor.submission.Note;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** Follows the deeds of a submission from the first to the last, to what stands after them. */
final class Recall {
    private boolean certain = true;
    private Optional<Note> note = Optional.empty();
    private final Map<String, Check> checks = new HashMap<>();
    private final Set<String> labels = new HashSet<>();
    private final Set<String> receipts = new HashSet<>();
    private final Set<String> bundle = new HashSet<>();
    private final Map<String, Check> doubtful = new HashMap<>();
    private final Set<String> refused = new HashSet<>();

    private Recall() {}

    /** @param deeds in their order */
    static Memory of(List<Deed> deeds) {
        Recall recall = new Recall();
        deeds.forEach(recall::follow);
        return new Memory(
                recall.certain,
                recall.note,
                recall.checks,
                recall.labels,
                recall.receipts,
                recall.bundle,
                recall.doubtful,
                recall.refused);
    }

    private void follow(Deed deed) {
        if (deed.ended().isEmpty()) {
            certain = false;
            doubt(deed.doing());
            return;
        }
        switch (deed.ended().get().how()) {
            case Ending.Done done -> stands(deed.doing(), done.id());
            case Ending.Found found -> stands(deed.doing(), found.id());
            case Ending.Gone gone -> falls(deed.doing());
            case Ending.Declined declined -> declined(deed.doing());
            case Ending.Postponed postponed -> {}
            case Ending.Lost lost -> lost(deed.doing());
        }
    }

    private void stands(Doing doing, String id) {
        switch (doing) {
            case Doing.WriteNote written ->
                note = Optional.of(new Note(id.isEmpty() ? written.id().orElse("") : id, written.body()));
            case Doing.SetLabels set -> {
                labels.addAll(set.add());
                labels.removeAll(set.remove());
            }
            case Doing.GiveReceipt given -> receipts.add(given.act());
            case Doing.SendReply reply -> note = Optional.of(new Note(id, reply.text()));
            case Doing.SetBundle set -> {
                bundle.addAll(set.add());
                bundle.removeAll(set.remove());
            }
            case Doing.PostCheck posted -> {
                checks.put(posted.target(), posted.check());
                refused.remove(posted.target());
            }
        }
    }

    private void falls(Doing doing) {
        switch (doing) {
            case Doing.WriteNote written -> note = Optional.empty();
            case Doing.SetLabels set -> {}
            case Doing.GiveReceipt given -> receipts.remove(given.act());
            case Doing.SendReply reply -> {}
            case Doing.SetBundle set -> {}
            case Doing.PostCheck posted -> checks.remove(posted.target());
        }
    }

    private void doubt(Doing doing) {
        if (doing instanceof Doing.PostCheck posted) {
            doubtful.put(posted.target(), posted.check());
        }
        lost(doing);
    }

    /** A mail cannot be looked for where it went: one that may have been sent is not sent again. */
    private void lost(Doing doing) {
        if (doing instanceof Doing.SendReply reply) {
            note = Optional.of(new Note("", reply.text()));
        }
    }

    /** What the forge does not let us is not asked for again. */
    private void declined(Doing doing) {
        switch (doing) {
            case Doing.PostCheck posted -> refused.add(posted.target());
            case Doing.GiveReceipt given -> receipts.add(given.act());
            case Doing.SendReply reply -> note = Optional.of(new Note("", reply.text()));
            case Doing.WriteNote written -> {}
            case Doing.SetLabels set -> {}
            case Doing.SetBundle set -> {}
        }
    }
}
