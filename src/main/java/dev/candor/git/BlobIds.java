package dev.candor.git;

import dev.candor.git.FileChange.Status;
import java.util.Optional;

/**
 * The line {@code index 62fd1bb..4be6a1a 100644}.
 *
 * @param before abbreviated id of the content before; empty when there is no such line
 * @param after abbreviated id of the content after
 * @param mode the mode of both sides, when it did not change
 */
record BlobIds(String before, String after, Optional<String> mode) {
    static final BlobIds UNKNOWN = new BlobIds("", "", Optional.empty());

    /** The ids that SHA-1 and SHA-256 repositories give to no content at all. */
    private static final String EMPTY = "e69de29bb2d1d6434b8b29ae775ad8c2e48c5391";

    private static final String EMPTY_256 = "473a0f4c3be8a93681a267e3b1e9a7dcda1185436fe141f7749120a303721813";

    /** @param raw the whole line */
    static BlobIds of(String raw) {
        int dots = raw.indexOf("..");
        if (dots < 0) {
            return UNKNOWN;
        }
        String before = raw.substring("index ".length(), dots);
        String rest = raw.substring(dots + 2);
        int blank = rest.indexOf(' ');
        return blank < 0
                ? new BlobIds(before, rest, Optional.empty())
                : new BlobIds(before, rest.substring(0, blank), Optional.of(rest.substring(blank + 1)));
    }

    boolean known() {
        return !before.isEmpty() && !after.isEmpty();
    }

    boolean differ() {
        return !before.equals(after);
    }

    /** Whether an empty file came or went, which needs no hunk. */
    boolean empty(Status status) {
        return status == Status.ADDED && isEmpty(after) || status == Status.DELETED && isEmpty(before);
    }

    private static boolean isEmpty(String id) {
        return EMPTY.startsWith(id) || EMPTY_256.startsWith(id);
    }
}
