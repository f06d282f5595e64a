package dev.candor.ledger;

import dev.candor.submission.Check;
import dev.candor.submission.Receipt;
import java.util.Optional;
import java.util.Set;

/** What a write is about to change on the forge. */
public sealed interface Doing {
    /**
     * Our note.
     *
     * @param id the note that is edited; empty when one is created
     */
    record WriteNote(Optional<String> id, String body) implements Doing {}

    /** Labels as a difference. */
    record SetLabels(Set<String> add, Set<String> remove) implements Doing {
        public SetLabels {
            add = Set.copyOf(add);
            remove = Set.copyOf(remove);
        }
    }

    /** @param act the note that was heard */
    record GiveReceipt(String act, Receipt receipt) implements Doing {}

    /**
     * Our one reply on the list.
     *
     * @param text plain
     */
    record SendReply(String text) implements Doing {}

    /** Our bundle, as a difference of patches by Message-ID. */
    record SetBundle(Set<String> add, Set<String> remove) implements Doing {
        public SetBundle {
            add = Set.copyOf(add);
            remove = Set.copyOf(remove);
        }
    }

    /** @param target commit sha or patch id */
    record PostCheck(String target, Check check) implements Doing {}
}
