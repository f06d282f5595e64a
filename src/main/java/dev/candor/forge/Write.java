package dev.candor.forge;

import dev.candor.submission.Check;
import dev.candor.submission.Receipt;
import java.util.Set;

/** One change on the forge. */
public sealed interface Write {
    /** Our first note. */
    record CreateNote(String body) implements Write {}

    /** Our note, in place. */
    record EditNote(String id, String body) implements Write {}

    /** Labels as a difference; people's labels are not named. */
    record SetLabels(Set<String> add, Set<String> remove) implements Write {
        public SetLabels {
            add = Set.copyOf(add);
            remove = Set.copyOf(remove);
        }
    }

    /** A sign on somebody's note that it was heard. */
    record GiveReceipt(String act, Receipt receipt) implements Write {}

    /**
     * Our one reply on the list.
     *
     * @param text plain, 72 columns
     */
    record SendReply(String text) implements Write {}

    /** Our bundle, as a difference: which patches of the submission, by Message-ID, come in and which go. */
    record SetBundle(Set<String> add, Set<String> remove) implements Write {
        public SetBundle {
            add = Set.copyOf(add);
            remove = Set.copyOf(remove);
        }
    }

    /** A status on a commit, a check on a patch. */
    record PostCheck(String target, Check check) implements Write {}
}
