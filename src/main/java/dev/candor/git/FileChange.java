package dev.candor.git;

import java.util.List;
import java.util.Optional;

/**
 * What a diff does to one file, with the counts that {@code git apply --numstat} gives.
 *
 * @param oldPath empty for an added file
 * @param newPath empty for a deleted file
 * @param oldMode file mode before, such as {@code 100644}; empty where the diff does not say
 * @param newMode file mode after; empty where the diff does not say
 * @param added added lines; 0 for a binary file
 * @param deleted deleted lines; 0 for a binary file
 * @param hunks empty for binary files, pure renames and mode changes
 * @param cut whether last lines or hunks are missing because there were too many to keep; the counts are exact all
 *     the same
 */
public record FileChange(
        Optional<String> oldPath,
        Optional<String> newPath,
        Status status,
        Optional<String> oldMode,
        Optional<String> newMode,
        boolean binary,
        int added,
        int deleted,
        List<Hunk> hunks,
        boolean cut) {
    public FileChange {
        if (oldPath.isEmpty() && newPath.isEmpty()) {
            throw new IllegalArgumentException("a file change without any path");
        }
        hunks = List.copyOf(hunks);
    }

    /** A change of which every line is there. */
    public FileChange(
            Optional<String> oldPath,
            Optional<String> newPath,
            Status status,
            Optional<String> oldMode,
            Optional<String> newMode,
            boolean binary,
            int added,
            int deleted,
            List<Hunk> hunks) {
        this(oldPath, newPath, status, oldMode, newMode, binary, added, deleted, hunks, false);
    }

    /** What happened to the file as a whole; the names are the ones of {@code git diff --name-status}. */
    public enum Status {
        ADDED,
        MODIFIED,
        DELETED,
        RENAMED,
        COPIED,
        TYPECHANGE
    }

    /** The path to speak of: the new one, or the old one of a deleted file. */
    public String path() {
        return newPath.or(() -> oldPath).orElseThrow();
    }

    public boolean submodule() {
        return newMode.or(() -> oldMode).filter("160000"::equals).isPresent();
    }
}
