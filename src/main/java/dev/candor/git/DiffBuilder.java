package dev.candor.git;

import dev.candor.git.FileChange.Status;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

/** What the sections of one diff share: the files and faults found, the text kept, the line they are at. */
final class DiffBuilder {
    /** Far more than anybody commits; a diff with more would only be there to fill memory. */
    private static final int MOST_FILES = 500_000;

    private final List<FileChange> files = new ArrayList<>();
    private final Numstat numstat = new Numstat();
    private final Faults faults = new Faults();
    private final HunkText text;
    private final Section between = new Between(this);
    private int line;
    private boolean cut;

    DiffBuilder(Keep keep) {
        text = new HunkText(keep);
    }

    void nextLine() {
        line++;
    }

    void fault(String what) {
        faults.add(what, line);
    }

    HunkText text() {
        return text;
    }

    /** A line outside of all files; before the first one it may be of {@code --numstat}. */
    void aside(Line aside) {
        if (files.isEmpty()) {
            numstat.take(aside);
        }
    }

    /** The section that holds all that is no diff. */
    Section between() {
        return between;
    }

    void add(FileChange change) {
        if (change.cut() && text.keepsAny() && !cut) {
            cut = true;
            fault("too much to be looked at; only the beginning was of " + change.path() + " and maybe others");
        }
        if (files.size() == MOST_FILES) {
            fault("more than " + MOST_FILES + " files");
        } else if (!files.isEmpty() && isTypeChange(files.getLast(), change)) {
            files.set(files.size() - 1, typeChange(files.getLast(), change));
        } else {
            files.add(change);
        }
    }

    /** Git shows a file that became a symbolic link, say, as a deletion and a creation in a row. */
    private static boolean isTypeChange(FileChange before, FileChange after) {
        return before.status() == Status.DELETED
                && after.status() == Status.ADDED
                && before.oldPath().equals(after.newPath())
                && FileMode.differInType(before.oldMode(), after.newMode());
    }

    private static FileChange typeChange(FileChange before, FileChange after) {
        boolean binary = before.binary() || after.binary();
        return new FileChange(
                before.oldPath(),
                after.newPath(),
                Status.TYPECHANGE,
                before.oldMode(),
                after.newMode(),
                binary,
                binary ? 0 : after.added(),
                binary ? 0 : before.deleted(),
                Stream.concat(before.hunks().stream(), after.hunks().stream()).toList(),
                before.cut() || after.cut());
    }

    Diff end() {
        return new Diff(numstat.applied(files), faults.all());
    }
}
