package dev.candor.cli;

import dev.candor.git.Diff;
import dev.candor.git.Fault;
import dev.candor.git.GitLog;
import dev.candor.submission.Patch;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.TimeUnit;
import java.util.function.Consumer;
import java.util.stream.Stream;

/** A git repository on this machine, read by one git process a range. */
final class Repository {
    private static final Fault SHALLOW = Fault.of(
            "the history of this clone ends at this commit, so what it changes is not known; fetch more with git fetch --unshallow");

    /** Git walks some ten thousand commits in it: enough to be called many. */
    private static final Duration A_WHILE = Duration.ofMillis(60);

    private final Git git;
    private final Path folder;

    Repository(Path folder) {
        this.folder = folder;
        this.git = new Git(folder);
    }

    /** Whether git knows the text as a range or a revision: its ends are looked at, and not the way between them. */
    boolean knows(String range) {
        if (range.startsWith("-")) {
            return false;
        }
        Git.Answer ends = git.ask("rev-parse", "--revs-only", range, "--");
        return ends.well() && (ends.text().isEmpty() || areThere(ends.text().lines()));
    }

    /** @param ends full object names; those that a range leaves out have a circumflex in front */
    private boolean areThere(Stream<String> ends) {
        Stream<String> names = ends.map(end -> end.startsWith("^") ? end.substring(1) : end);
        return git.ask(Stream.concat(Stream.of("rev-list", "--no-walk", "--quiet"), names)
                        .toArray(String[]::new))
                .well();
    }

    boolean isRepository() {
        return git.ask("rev-parse", "--git-dir").well();
    }

    /** How many commits a range holds, merges left out. */
    int count(String range) {
        return Integer.parseInt(git.ask("rev-list", "--count", "--no-merges", "--end-of-options", range, "--")
                .text());
    }

    /** Whether a range holds at least so many commits, or takes a while to count; a single revision means one. */
    boolean holds(String range, int many) {
        if (isSingle(range)) {
            return false;
        }
        List<String> count =
                List.of("rev-list", "--count", "--max-count=" + many, "--no-merges", "--end-of-options", range, "--");
        try (Git.Running counting = git.start(count)) {
            return !counting.process().waitFor(A_WHILE.toMillis(), TimeUnit.MILLISECONDS)
                    || counting.text().equals(String.valueOf(many));
        } catch (InterruptedException stopped) {
            Thread.currentThread().interrupt();
            throw new Unreadable("interrupted");
        }
    }

    /**
     * Reads the commits of a range, oldest first, merges left out. A single revision means that one commit.
     *
     * @throws Unreadable for a range without commits, and when git fails
     */
    void read(String range, Consumer<Patch> patches) {
        Set<String> boundary = boundary();
        int[] count = {0};
        try (var log = git.start(log(range));
                var numstats = new Numstats(git)) {
            GitLog.read(log.out(), commit -> {
                count[0]++;
                Diff diff = boundary.contains(commit.sha())
                        ? new Diff(List.of(), List.of(SHALLOW))
                        : numstats.complete(commit.sha(), commit.diff());
                patches.accept(new Patch(commit.sha(), commit.author(), commit.message(), Optional.of(diff)));
            });
            String failure = log.failure();
            if (!failure.isEmpty()) {
                throw new Unreadable("git log %s failed in '%s': %s".formatted(range, folder, failure));
            }
        } catch (IOException | UncheckedIOException broken) {
            throw new Unreadable("git log %s could not be read: %s".formatted(range, broken.getMessage()));
        }
        if (count[0] == 0) {
            throw new Unreadable(
                    "'%s' holds no commits (merges are left out); expected at least one, as in origin/master.."
                            .formatted(range));
        }
    }

    private static List<String> log(String range) {
        List<String> command = new ArrayList<>(List.of("log", "--reverse", "--no-merges"));
        command.addAll(GitLog.OPTIONS);
        if (isSingle(range)) {
            command.add("--no-walk");
        }
        command.addAll(List.of("--end-of-options", range, "--"));
        return command;
    }

    /** A revision, as opposed to a range in one of git's notations. */
    private static boolean isSingle(String range) {
        return !range.contains("..") && !range.contains("^@") && !range.contains("^!") && !range.startsWith("^");
    }

    /** The commits whose parents a shallow clone does not have; git shows them as if they added every file. */
    private Set<String> boundary() {
        String file = git.ask("rev-parse", "--git-path", "shallow").text();
        Path shallow = folder.resolve(file);
        try {
            return file.isEmpty() || !Files.isRegularFile(shallow)
                    ? Set.of()
                    : new HashSet<>(Files.readAllLines(shallow));
        } catch (IOException broken) {
            throw new Unreadable("'%s' cannot be read: %s".formatted(shallow, broken.getMessage()));
        }
    }
}
