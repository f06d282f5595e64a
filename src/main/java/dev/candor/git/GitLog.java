package dev.candor.git;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.util.List;
import java.util.function.Consumer;

/**
 * Reads the output of {@code git log} commit by commit, however long it is. Every commit begins with a NUL at the start of
 * a line, which no line of a diff does.
 */
public final class GitLog {
    /** What goes in front of {@code log}. The pack is mapped in pieces, so that memory does not grow with the repository. */
    public static final List<String> SETTINGS = List.of(
            "-c", "log.showRoot=true",
            "-c", "core.quotePath=true",
            "-c", "core.attributesFile=/dev/null",
            "-c", "diff.suppressBlankEmpty=false",
            "-c", "core.packedGitWindowSize=16m",
            "-c", "core.packedGitLimit=192m");

    /**
     * What {@code git log} has to be asked for, beside the revisions: what {@code git show -M} shows where nothing is
     * configured, said in full, so that it is the same everywhere.
     */
    public static final List<String> OPTIONS = List.of(
            "--format=%x00%H%x00%an <%ae>%x00%B%x00",
            "--encoding=UTF-8",
            "--no-notes",
            "--no-show-signature",
            "--no-color",
            "-p",
            "-M",
            "-l1000",
            "-U3",
            "--inter-hunk-context=0",
            "--diff-algorithm=default",
            "--indent-heuristic",
            "--full-index",
            "--src-prefix=a/",
            "--dst-prefix=b/",
            "--no-relative",
            "-O/dev/null",
            "--ignore-submodules=none",
            "--submodule=short",
            "--no-ext-diff",
            "--no-textconv");

    private final DiffReader diff = new DiffReader();
    private final ByteArrayOutputStream header = new ByteArrayOutputStream();
    private final Consumer<Commit> commits;
    private String[] fields = new String[0];
    private boolean heading;

    private GitLog(Consumer<Commit> commits) {
        this.commits = commits;
    }

    /**
     * One commit.
     *
     * @param sha in full
     * @param diff against its first parent; empty for a merge
     */
    public record Commit(String sha, Person author, String message, Diff diff) {}

    /** Hands over each commit as soon as it is read whole; the stream is left open. */
    public static void read(InputStream in, Consumer<Commit> commits) throws IOException {
        var log = new GitLog(commits);
        LineSource.split(in, log::line);
        log.end();
    }

    private void line(byte[] bytes, int from, int to) {
        if (!heading && bytes[from] == 0 && !diff.inHunk()) {
            end();
            heading = true;
            header.reset();
        }
        if (!heading) {
            diff.line(bytes, from, to);
            return;
        }
        header.write(bytes, from, to - from);
        if (to - from >= 2 && bytes[to - 1] == '\n' && bytes[to - 2] == 0) {
            heading = false;
            fields = Text.decode(header.toByteArray()).split("\0", -1);
        }
    }

    private void end() {
        Diff ended = diff.end();
        if (fields.length > 3) {
            commits.accept(new Commit(fields[1], Person.of(fields[2]), fields[3], ended));
        }
        fields = new String[0];
    }
}
