package dev.candor.git;

import java.util.List;

/**
 * One hunk of a unified diff.
 *
 * @param oldStart first line on the old side, counted from 1
 * @param newStart first line on the new side, counted from 1
 * @param lines each with its mark in front: space, {@code +} or {@code -}; without line ends; when the file is {@link FileChange#cut() cut}
 *     the last ones may be missing
 */
public record Hunk(int oldStart, int newStart, List<String> lines) {
    public Hunk {
        lines = lines instanceof KeptLines ? lines : List.copyOf(lines);
    }

    /** Roughly how many bytes its lines take in memory. */
    long kept() {
        return lines instanceof KeptLines kept
                ? kept.bytes()
                : lines.stream().mapToLong(line -> line.length() + 48L).sum();
    }
}
