package dev.candor.cli;

import dev.candor.git.GitLog;
import dev.candor.submission.Patch;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;

/** A git repository on this machine, read by one git process a range. */
final class Repository {
    private static final int LISTED = 200;

    private final Path folder;

    Repository(Path folder) {
        this.folder = folder;
    }

    /** Whether git knows the text as a range or a revision. */
    boolean knows(String range) {
        return !range.startsWith("-")
                && run("rev-list", "--max-count=1", "--end-of-options", range).code() == 0;
    }

    boolean isRepository() {
        return run("rev-parse", "--git-dir").code() == 0;
    }

    /**
     * Reads the commits of a range, oldest first, merges left out. A single revision means that one commit.
     *
     * @throws Unreadable for a range without commits, and when git fails
     */
    void read(String range, Consumer<Patch> patches) {
        List<String> command =
                new ArrayList<>(List.of("-c", "i18n.logOutputEncoding=UTF-8", "log", "--reverse", "--no-merges"));
        command.addAll(GitLog.OPTIONS);
        if (single(range)) {
            command.add("--max-count=1");
        }
        command.addAll(List.of("--end-of-options", range, "--"));
        Process git = start(command);
        int[] count = {0};
        try (InputStream out = git.getInputStream()) {
            GitLog.read(out, commit -> {
                count[0]++;
                patches.accept(new Patch(commit.sha(), commit.author(), commit.message(), Optional.of(commit.diff())));
            });
        } catch (IOException broken) {
            throw new Unreadable("git log " + range + " could not be read: " + broken.getMessage());
        }
        String said = ended(git);
        if (!said.isEmpty()) {
            throw new Unreadable("git log %s failed in %s: %s".formatted(range, folder, said));
        }
        if (count[0] == 0) {
            throw new Unreadable(
                    "The range '%s' holds no commits (merges are left out); expected at least one.".formatted(range));
        }
    }

    private static boolean single(String range) {
        return !range.contains("..") && !range.contains("^@") && !range.contains("^!") && !range.startsWith("^");
    }

    private record Ran(int code, String out) {}

    private Ran run(String... arguments) {
        Process git = start(List.of(arguments));
        try (InputStream out = git.getInputStream()) {
            String text = new String(out.readAllBytes(), StandardCharsets.UTF_8);
            return new Ran(git.waitFor(), text);
        } catch (IOException broken) {
            throw new Unreadable("git cannot be run: " + broken.getMessage());
        } catch (InterruptedException stopped) {
            Thread.currentThread().interrupt();
            throw new Unreadable("interrupted");
        }
    }

    /** What git complained of; empty when it ended well. */
    private static String ended(Process git) {
        try (InputStream err = git.getErrorStream()) {
            String said = new String(err.readNBytes(LISTED * 10), StandardCharsets.UTF_8).strip();
            return git.waitFor() == 0 ? "" : said.isEmpty() ? "exit code " + git.exitValue() : said;
        } catch (IOException broken) {
            return String.valueOf(broken.getMessage());
        } catch (InterruptedException stopped) {
            Thread.currentThread().interrupt();
            return "interrupted";
        }
    }

    private Process start(List<String> arguments) {
        List<String> command = new ArrayList<>(List.of("git", "--no-pager", "-C", folder.toString()));
        command.addAll(arguments);
        var builder = new ProcessBuilder(command);
        builder.environment().put("GIT_OPTIONAL_LOCKS", "0");
        builder.environment().put("LC_ALL", "C.UTF-8");
        builder.environment().put("GIT_PAGER", "");
        try {
            return builder.start();
        } catch (IOException missing) {
            throw new Unreadable(
                    "git cannot be run (%s); install it, or give a patch file".formatted(missing.getMessage()));
        }
    }
}
