package dev.candor.scope;

import java.util.Map;
import java.util.Set;

/**
 * How many lines of which kind. In code files a comment line is docs and a blank line is nothing.
 *
 * @param all changed lines, whatever they hold
 * @param added added lines by kind, comment lines of code only where they count
 * @param touched added and deleted lines by kind
 * @param deletedInCode deleted lines of code files that are not blank, comments included
 * @param files kinds of the files that have touched lines
 */
record LineCounts(
        int all, Map<FileKind, Integer> added, Map<FileKind, Integer> touched, int deletedInCode, Set<FileKind> files) {
    int added(FileKind kind) {
        return added.getOrDefault(kind, 0);
    }

    /** Whether most of the touched lines are of this kind. */
    boolean mostly(FileKind kind) {
        int all = touched.values().stream().mapToInt(Integer::intValue).sum();
        return touched.getOrDefault(kind, 0) * 2 > all;
    }
}
