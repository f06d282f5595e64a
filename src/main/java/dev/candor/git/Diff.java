package dev.candor.git;

import java.util.List;

/**
 * A unified diff, read as git reads it. A broken diff is a value too: what could be read, and the faults.
 *
 * @param files in the order of the text
 * @param faults why the diff is not whole; empty when it is
 */
public record Diff(List<FileChange> files, List<Fault> faults) {
    public static final Diff EMPTY = new Diff(List.of(), List.of());

    public Diff {
        files = List.copyOf(files);
        faults = List.copyOf(faults);
    }

    public boolean whole() {
        return faults.isEmpty();
    }
}
