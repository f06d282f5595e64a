package dev.candor.cli;

import dev.candor.git.Diff;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Optional;

/**
 * Asks git about files whose content a diff does not show. They are rare: {@code git log --numstat} would work out every
 * diff of a range a second time for their sake. One process serves a whole range, and starts when the first file needs it.
 */
final class Numstats implements AutoCloseable {
    /** Git repeats a line that names no commit, and then writes all that it has: so the end of an answer is known. */
    private static final String END = "end";

    private static final List<String> COMMAND =
            List.of("diff-tree", "--stdin", "--numstat", "-r", "-M", "-l1000", "--root", "--no-commit-id");

    private final Git git;
    private Optional<Asked> running = Optional.empty();

    Numstats(Git git) {
        this.git = git;
    }

    private record Asked(Git.Running git, OutputStream in, BufferedReader out) {
        Asked(Git.Running git) {
            this(
                    git,
                    git.process().getOutputStream(),
                    new BufferedReader(new InputStreamReader(git.out(), StandardCharsets.ISO_8859_1)));
        }

        String answer() throws IOException {
            var lines = new StringBuilder();
            for (String line = out.readLine(); !END.equals(line); line = out.readLine()) {
                if (line == null) {
                    throw new IOException("git diff-tree ended: " + git.failure());
                }
                lines.append(line).append('\n');
            }
            return lines.toString();
        }
    }

    /** The diff with what git says of such files: which of them are binary. */
    Diff complete(String sha, Diff diff) {
        if (!diff.reticent()) {
            return diff;
        }
        Asked asked = running.orElseGet(() -> new Asked(git.start(COMMAND)));
        running = Optional.of(asked);
        try {
            asked.in().write((sha + "\n" + END + "\n").getBytes(StandardCharsets.US_ASCII));
            asked.in().flush();
            return diff.told(asked.answer().getBytes(StandardCharsets.ISO_8859_1));
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
        }
    }

    @Override
    public void close() {
        running.ifPresent(asked -> asked.git().close());
    }
}
