package dev.candor.git;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
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

    /**
     * Reads a diff as {@code git apply --numstat --summary} and {@code git show --raw} do: of git or plain, with or without
     * prefixes, with a message before it and a signature after it. It never throws; what cannot be read is a fault. The
     * diff of a merge, in the combined format, is a fault. Paths are UTF-8 where their bytes are, else Latin-1.
     */
    public static Diff parse(byte[] text) {
        return new DiffReader().lines(text).end();
    }

    public static Diff parse(String text) {
        return parse(text.getBytes(StandardCharsets.UTF_8));
    }

    /** As {@link #parse(byte[])}, up to the end of the stream. */
    public static Diff parse(InputStream text) throws IOException {
        return new DiffReader().lines(text).end();
    }

    /** Whether it has files of which it shows no content, so that it does not say whether they are binary. */
    public boolean reticent() {
        return files.stream().anyMatch(Numstat::isUntold);
    }

    /**
     * The same diff with what {@code git diff-tree --numstat} says of such files.
     *
     * @param numstat one line for each file; any other number of lines tells nothing
     */
    public Diff told(byte[] numstat) {
        var lines = new Numstat();
        var line = new Line();
        LineSource.split(numstat, (bytes, from, to) -> {
            line.move(bytes, from, to);
            lines.take(line);
        });
        return new Diff(lines.applied(files), faults);
    }

    public boolean whole() {
        return faults.isEmpty();
    }

    /** Roughly how many bytes it takes in memory, so that whoever collects diffs knows when to stop. */
    public long kept() {
        return files.stream()
                .mapToLong(file -> 256
                        + file.hunks().stream()
                                .mapToLong(hunk -> 64 + hunk.kept())
                                .sum())
                .sum();
    }
}
