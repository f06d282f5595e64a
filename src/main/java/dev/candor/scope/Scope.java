package dev.candor.scope;

import java.util.List;
import java.util.Map;

/**
 * What a patch touches.
 *
 * @param files one kind for each file of the diff, in its order
 * @param lines added lines by kind; comment and blank lines of code are where the settings put them
 * @param change the patch as a whole
 * @param mechanical what plain rules explain
 */
public record Scope(List<FileKind> files, Map<FileKind, Integer> lines, Change change, Mechanical mechanical) {
    public Scope {
        files = List.copyOf(files);
        lines = Map.copyOf(lines);
    }

    public int lines(FileKind kind) {
        return lines.getOrDefault(kind, 0);
    }
}
