package dev.candor.cli;

import dev.candor.git.GitLog;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.FutureTask;

/**
 * The git of this machine, asked in a way that nobody's configuration changes the answer.
 *
 * @param folder where it runs; empty for the place where this program runs
 */
record Git(Path folder) {
    /** What no option of a command can say. Replacements and grafts would show another history than was sent. */
    private static final List<String> ALWAYS =
            List.of("git", "--no-pager", "--no-replace-objects", "--no-optional-locks", "--literal-pathspecs");

    private static final Map<String, String> SURROUNDINGS =
            Map.of("LC_ALL", "C.UTF-8", "GIT_GRAFT_FILE", "", "GIT_ATTR_NOSYSTEM", "1", "GIT_PAGER", "");

    /** What a hook tells git about the repository it runs in, which is another one than a folder that was named. */
    private static final List<String> OF_ANOTHER_REPOSITORY = List.of(
            "GIT_DIR",
            "GIT_WORK_TREE",
            "GIT_INDEX_FILE",
            "GIT_COMMON_DIR",
            "GIT_PREFIX",
            "GIT_NAMESPACE",
            "GIT_OBJECT_DIRECTORY",
            "GIT_ALTERNATE_OBJECT_DIRECTORIES");

    private static final int MOST_SAID = 2_000;

    /** A git that runs; what it complains of is taken aside, so that it never waits for a reader. */
    record Running(Process process, FutureTask<String> complaint) implements AutoCloseable {
        InputStream out() {
            return process.getInputStream();
        }

        /** All that it writes, without white space around. */
        String text() {
            try {
                return new String(out().readAllBytes(), StandardCharsets.UTF_8).strip();
            } catch (IOException broken) {
                throw new Unreadable("git cannot be read: " + broken.getMessage());
            }
        }

        /** Waits for the end; what git complained of when it failed, else empty. */
        String failure() {
            try {
                int code = process.waitFor();
                String said = complaint.get();
                return code == 0 ? "" : said.isEmpty() ? "exit code " + code : said;
            } catch (InterruptedException stopped) {
                Thread.currentThread().interrupt();
                throw new Unreadable("interrupted");
            } catch (ExecutionException broken) {
                return String.valueOf(broken.getCause());
            }
        }

        @Override
        public void close() {
            process.destroy();
        }
    }

    /** Whether it ended well, and what it wrote. */
    record Answer(boolean well, String text) {}

    Answer ask(String... arguments) {
        try (Running git = start(List.of(arguments))) {
            String text = git.text();
            return new Answer(git.failure().isEmpty(), text);
        }
    }

    Running start(List<String> arguments) {
        List<String> command = new ArrayList<>(ALWAYS);
        command.addAll(GitLog.SETTINGS);
        command.addAll(arguments);
        var builder = new ProcessBuilder(command);
        builder.environment().putAll(SURROUNDINGS);
        if (!folder.toString().isEmpty()) {
            builder.directory(folder.toFile());
            OF_ANOTHER_REPOSITORY.forEach(builder.environment()::remove);
        }
        try {
            Process process = builder.start();
            var complaint = new FutureTask<>(() -> said(process.getErrorStream()));
            Thread.ofPlatform().daemon().name("git's complaints").start(complaint);
            return new Running(process, complaint);
        } catch (IOException missing) {
            throw new Unreadable("git cannot be run in '%s' (%s); install it, or give a patch file"
                    .formatted(folder, missing.getMessage()));
        }
    }

    private static String said(InputStream err) throws IOException {
        String said = new String(err.readNBytes(MOST_SAID), StandardCharsets.UTF_8).strip();
        err.transferTo(OutputStream.nullOutputStream());
        return said;
    }
}
