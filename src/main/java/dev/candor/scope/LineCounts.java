package dev.candor.scope;

import java.util.EnumMap;
import java.util.EnumSet;
import java.util.Map;
import java.util.Set;

/**
 * How many lines of which kind. In code files a comment line is docs and a blank line is nothing.
 *
 * @param added added lines by kind, comment lines of code only where they count
 * @param touched added and deleted lines by kind
 * @param deletedInCode deleted lines of code files that are not blank, comments included
 * @param files kinds of the files that have touched lines
 */
record LineCounts(
        Map<FileKind, Integer> added, Map<FileKind, Integer> touched, int deletedInCode, Set<FileKind> files) {
    static LineCounts of(Sheet sheet, boolean commentsAreDocs) {
        Map<FileKind, Integer> added = new EnumMap<>(FileKind.class);
        Map<FileKind, Integer> touched = new EnumMap<>(FileKind.class);
        Set<FileKind> files = EnumSet.noneOf(FileKind.class);
        int deletedInCode = 0;
        for (ChangedLine line : sheet.lines()) {
            boolean inCode = line.kind() == FileKind.CODE;
            if (inCode && line.blank()) {
                continue;
            }
            boolean comment = inCode && line.sort() == LineSort.COMMENT;
            FileKind kind = comment ? FileKind.DOCS : line.kind();
            files.add(line.kind());
            touched.merge(kind, 1, Integer::sum);
            deletedInCode += inCode && !line.added() ? 1 : 0;
            if (line.added() && (!comment || commentsAreDocs)) {
                added.merge(kind, 1, Integer::sum);
            }
        }
        return new LineCounts(added, touched, deletedInCode, files);
    }

    int added(FileKind kind) {
        return added.getOrDefault(kind, 0);
    }

    /** Whether most of the touched lines are of this kind. */
    boolean mostly(FileKind kind) {
        int all = touched.values().stream().mapToInt(Integer::intValue).sum();
        return touched.getOrDefault(kind, 0) * 2 > all;
    }
}
