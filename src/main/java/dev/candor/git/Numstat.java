package dev.candor.git;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;

/** The lines of {@code --numstat} before a diff: they alone know a binary file that was only renamed. */
final class Numstat {
    private final BitSet binaries = new BitSet();
    private int lines;

    /** Takes a line such as {@code 3<tab>1<tab>path} or {@code -<tab>-<tab>path}, in the order of the files. */
    void take(Line line) {
        int second = afterField(line, 0);
        int path = second < 0 ? -1 : afterField(line, second);
        if (path > 0 && path < line.length()) {
            binaries.set(lines, line.at(0) == '-' && line.at(second) == '-');
            lines++;
        }
    }

    /** Whether a diff does not say if the file is binary: it was renamed or copied, or has another mode, and that is all. */
    static boolean isUntold(FileChange file) {
        return file.hunks().isEmpty()
                && file.added() + file.deleted() == 0
                && !file.binary()
                && !file.submodule()
                && file.status() != FileChange.Status.ADDED
                && file.status() != FileChange.Status.DELETED;
    }

    /** Past a number or a dash and its tab; -1 when there is none. */
    private static int afterField(Line line, int start) {
        int at = start;
        while (line.at(at) >= '0' && line.at(at) <= '9') {
            at++;
        }
        at += at == start && line.at(at) == '-' ? 1 : 0;
        return at > start && line.at(at) == '\t' ? at + 1 : -1;
    }

    /**
     * The files with what the lines say of them, provided there is one line for each. Whatever has content of its own is
     * not touched: a line slipped in before a diff must not hide what the diff adds.
     */
    List<FileChange> applied(List<FileChange> files) {
        if (lines != files.size() || binaries.isEmpty()) {
            return files;
        }
        List<FileChange> told = new ArrayList<>(files);
        binaries.stream()
                .filter(i -> files.get(i).added() + files.get(i).deleted() == 0)
                .forEach(i -> told.set(i, BinaryPatch.binary(files.get(i))));
        return told;
    }
}
