package dev.candor.scope;

import java.util.EnumMap;
import java.util.EnumSet;
import java.util.Map;
import java.util.Set;

/** Counts changed lines one by one, so that nobody has to keep them. */
final class LineTally {
    private final boolean commentsAreDocs;
    private final Map<FileKind, Integer> added = new EnumMap<>(FileKind.class);
    private final Map<FileKind, Integer> touched = new EnumMap<>(FileKind.class);
    private final Set<FileKind> files = EnumSet.noneOf(FileKind.class);
    private int deletedInCode;
    private int all;

    LineTally(boolean commentsAreDocs) {
        this.commentsAreDocs = commentsAreDocs;
    }

    void add(ChangedLine line) {
        all++;
        boolean inCode = line.kind() == FileKind.CODE;
        if (inCode && line.blank()) {
            return;
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

    LineCounts counts() {
        return new LineCounts(all, added, touched, deletedInCode, files);
    }
}
