package dev.candor.git;

import static java.nio.charset.StandardCharsets.US_ASCII;

import dev.candor.git.FileChange.Status;
import java.util.List;
import java.util.Optional;

/**
 * The header of plain unified diffs: a line {@code ---}, a line {@code +++}, and at once a hunk. Anything else with such
 * a line is prose. One object serves a whole diff.
 */
final class PlainHeader implements Section {
    private static final byte[] NEW = "+++ ".getBytes(US_ASCII);

    private final DiffBuilder diff;
    private String before = "";
    private String after = "";
    private boolean complete;
    private boolean unprefixed;

    PlainHeader(DiffBuilder diff) {
        this.diff = diff;
    }

    /** @param raw what follows {@code --- } */
    Section begin(String raw) {
        before = raw;
        complete = false;
        return this;
    }

    @Override
    public Section take(Line line) {
        if (complete && line.starts(HunkHeader.MARK)) {
            return change(HunkHeader.of(line).orElse(HunkHeader.NONE))
                    .map(head -> new Hunks(head, diff).begin(line))
                    .orElseGet(this::nameless);
        }
        if (complete || !line.starts(NEW)) {
            return diff.between().take(line);
        }
        after = line.raw().substring(NEW.length);
        complete = true;
        return this;
    }

    private Section nameless() {
        diff.fault("a header that names no file");
        return diff.between();
    }

    /**
     * The names as {@code git apply} reads them: without their first component, unless both sides are the same path; then
     * the rest of the diff has no prefixes either. Of two names of which one begins with the other, such as {@code x.c}
     * and {@code x.c.orig}, the shorter counts.
     */
    private Optional<FileChange> change(HunkHeader first) {
        String oldName = Timestamp.dropped(before);
        String newName = Timestamp.dropped(after);
        boolean noOld = PathText.isNull(oldName);
        boolean noNew = PathText.isNull(newName);
        unprefixed = unprefixed || !noOld && oldName.equals(newName) && !isPrefixed(oldName);
        String path = noOld ? path(newName) : noNew ? path(oldName) : shorter(path(oldName), path(newName));
        if (noOld && noNew || path.isEmpty()) {
            return Optional.empty();
        }
        boolean added = noOld || Timestamp.isEpoch(before) || first.addsAll();
        boolean deleted = noNew || Timestamp.isEpoch(after) || first.deletesAll();
        return Optional.of(change(path, added, deleted && !added));
    }

    private static boolean isPrefixed(String name) {
        return name.startsWith("a/") || name.startsWith("b/");
    }

    private String path(String name) {
        return PathText.decoded(unprefixed ? name : PathText.stripped(name).orElse(name));
    }

    private static String shorter(String oldPath, String newPath) {
        return newPath.startsWith(oldPath) ? oldPath : newPath;
    }

    private static FileChange change(String path, boolean added, boolean deleted) {
        return new FileChange(
                added ? Optional.empty() : Optional.of(path),
                deleted ? Optional.empty() : Optional.of(path),
                added ? Status.ADDED : deleted ? Status.DELETED : Status.MODIFIED,
                Optional.empty(),
                Optional.empty(),
                false,
                0,
                0,
                List.of());
    }

    @Override
    public void end() {
        if (complete) {
            diff.fault("the diff ends after the names of a file");
        }
    }
}
