package dev.candor.git;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.stream.Stream;
import org.junit.jupiter.api.Assumptions;

/** The git of this machine, without anybody's configuration. */
final class RealGit {
    private final Path folder;

    RealGit(Path folder) {
        this.folder = folder;
    }

    /** Skips the test, saying why, where there is no git. */
    static void assume() {
        try {
            int code = new ProcessBuilder("git", "--version").start().waitFor();
            Assumptions.assumeTrue(code == 0, "git does not run here: nothing to compare with");
        } catch (IOException missing) {
            Assumptions.abort("git is not installed here: nothing to compare with");
        } catch (InterruptedException stopped) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(stopped);
        }
    }

    record Answer(int code, byte[] out, byte[] err) {}

    Answer run(byte[] input, List<String> arguments) {
        ProcessBuilder builder = new ProcessBuilder(
                        Stream.concat(Stream.of("git"), arguments.stream()).toList())
                .directory(folder.toFile());
        builder.environment().put("GIT_CONFIG_NOSYSTEM", "1");
        builder.environment().put("GIT_CONFIG_GLOBAL", "/dev/null");
        builder.environment()
                .put("GIT_CEILING_DIRECTORIES", folder.resolveSibling("").toString());
        builder.environment().put("LC_ALL", "C");
        try {
            Process git = builder.start();
            var err = CompletableFuture.supplyAsync(() -> drained(git.getErrorStream()));
            var fed = CompletableFuture.runAsync(() -> feed(git.getOutputStream(), input));
            byte[] out = drained(git.getInputStream());
            fed.join();
            return new Answer(git.waitFor(), out, err.join());
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
        } catch (InterruptedException stopped) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(stopped);
        }
    }

    private static byte[] drained(InputStream in) {
        try (in) {
            return in.readAllBytes();
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
        }
    }

    private static void feed(OutputStream out, byte[] input) {
        try (out) {
            out.write(input);
        } catch (IOException closed) {
            // git may stop reading early; its answer tells
        }
    }
}
