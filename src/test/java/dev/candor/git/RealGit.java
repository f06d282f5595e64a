package dev.candor.git;

import static java.nio.charset.StandardCharsets.ISO_8859_1;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
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

    record Answer(int code, byte[] out, String err) {}

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
            Path in = Files.write(Files.createTempFile("candor-in", ""), input);
            Path err = Files.createTempFile("candor-err", "");
            Process git = builder.redirectInput(in.toFile())
                    .redirectError(err.toFile())
                    .start();
            byte[] out = git.getInputStream().readAllBytes();
            Answer answer = new Answer(git.waitFor(), out, Files.readString(err, ISO_8859_1));
            Files.delete(in);
            Files.delete(err);
            return answer;
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
        } catch (InterruptedException stopped) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(stopped);
        }
    }
}
