package dev.candor.scope;

import java.util.EnumSet;
import java.util.List;
import java.util.Set;

/**
 * Sorts a change by what it touches, as {@link Scopes} says.
 *
 * @param files the kinds of all files
 * @param smallFixLines the most added lines of code that a small fix has
 */
record Sorting(List<FileKind> files, LineCounts counts, int smallFixLines) {
    private static final List<FileKind> MATTERS = List.of(FileKind.TESTS, FileKind.BUILD, FileKind.DOCS);

    /**
     * The kind of change.
     *
     * @param mechanical whether rules explain it
     * @param announced whether the message says so; only then comments in code may be more than documentation
     * @param documents whether documentation is all that changed but for white space
     */
    Change change(boolean mechanical, boolean announced, boolean documents, boolean fixes) {
        Set<FileKind> touched = touched();
        if (files.isEmpty()) {
            return Change.EMPTY;
        }
        boolean prose = files.stream().allMatch(FileKind.DOCS::equals);
        if ((documents || touched.equals(EnumSet.of(FileKind.DOCS))) && (prose || !mechanical || !announced)) {
            return Change.DOCS;
        }
        if (mechanical) {
            return Change.MECHANICAL;
        }
        return touched.contains(FileKind.CODE) ? ofCode(fixes) : beside(touched);
    }

    /** The kinds of the touched lines; where there are none, of the files. */
    private Set<FileKind> touched() {
        if (!counts.touched().isEmpty()) {
            return counts.touched().keySet();
        }
        Set<FileKind> kinds = EnumSet.noneOf(FileKind.class);
        kinds.addAll(files);
        return kinds;
    }

    private Change ofCode(boolean fixes) {
        boolean small = counts.added(FileKind.CODE) <= smallFixLines && counts.deletedInCode() <= smallFixLines;
        boolean lines = !counts.touched().isEmpty();
        if (small && lines && fixes) {
            return Change.SMALL_FIX;
        }
        return counts.files().size() > 1 ? Change.MIXED : Change.OTHER;
    }

    private Change beside(Set<FileKind> touched) {
        for (FileKind kind : MATTERS) {
            if (counts.mostly(kind) || touched.equals(EnumSet.of(kind))) {
                return kind == FileKind.TESTS ? Change.TESTS : kind == FileKind.BUILD ? Change.BUILD : Change.DOCS;
            }
        }
        return touched.size() > 1 ? Change.MIXED : Change.OTHER;
    }
}
