package dev.candor.git;

import java.io.IOException;
import java.io.InputStream;

/**
 * Reads diffs line by line, so that a long stream of commits never has to be in memory at once: feed the lines of a diff,
 * {@link #end() end} it, go on with the next. Not for several threads at once.
 *
 * <p>The diff of a binary file that was only renamed does not say that it is binary. {@code git log -p --numstat} does,
 * in the lines before the diff: feed these too, and such files come out as {@code git show --numstat} has them.
 */
public final class DiffReader {
    private final Keep keep;
    private final Line line = new Line();
    private DiffBuilder diff;
    private Section section;

    public DiffReader() {
        this(Keep.USUAL);
    }

    public DiffReader(Keep keep) {
        this.keep = keep;
        diff = new DiffBuilder(keep);
        section = diff.between();
    }

    /**
     * Reads the next line. The bytes are not needed after the call.
     *
     * @param from where the line begins
     * @param to past its line feed; a line without one is taken for the cut-off end of the text
     */
    public void line(byte[] bytes, int from, int to) {
        diff.nextLine();
        line.move(bytes, from, to);
        section = section.take(line);
    }

    /** Reads on to the end of the stream, in time linear in its length. The stream is left open. */
    public DiffReader lines(InputStream in) throws IOException {
        LineSource.split(in, this::line);
        return this;
    }

    /** Reads all lines. */
    public DiffReader lines(byte[] bytes) {
        LineSource.split(bytes, this::line);
        return this;
    }

    /** Whether the next line belongs to a hunk, whatever it looks like. */
    public boolean inHunk() {
        return section instanceof Hunks hunks && hunks.open();
    }

    /** The diff that was fed since the last end; the next line begins a new one. */
    public Diff end() {
        section.end();
        Diff ended = diff.end();
        diff = new DiffBuilder(keep);
        section = diff.between();
        return ended;
    }
}
