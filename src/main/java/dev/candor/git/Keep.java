package dev.candor.git;

/**
 * How much of a diff's text stays in memory. Counts stay exact whatever is kept; a file of which lines were left out
 * says so in {@link FileChange#cut()}, and the diff has a fault, unless nothing was to be kept.
 *
 * @param perFile bytes of hunk text for one file, at most 8 MiB
 * @param perDiff bytes of hunk text for the whole diff
 */
public record Keep(int perFile, int perDiff) {
    /** Enough for every change that people write by hand. */
    public static final Keep USUAL = new Keep(4 << 20, 64 << 20);

    /** Counts only. */
    public static final Keep NOTHING = new Keep(0, 0);

    public Keep {
        if (perFile < 0 || perFile > LineSource.LONGEST / 2 || perDiff < 0) {
            throw new IllegalArgumentException("cannot keep " + perFile + " bytes a file, " + perDiff + " a diff");
        }
    }
}
