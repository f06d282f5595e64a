package dev.candor.cli;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.stream.Stream;

/**
 * A JVM set up for a long range. {@code java -jar} sets its own up for a server, which costs a run of seconds half as much
 * time again and more memory, and a jar has no way to ask for anything else; so the program starts itself once more, with
 * the same words.
 *
 * @param program the JVM that runs
 * @param before the options in front of {@code -jar}
 * @param words what stands behind the jar
 * @param home the folder of the jar
 */
record OwnJvm(String program, List<String> before, List<String> words, Path home) {
    /** Live data is a few megabytes; the rest is room for a commit of many. */
    private static final List<String> OPTIONS = List.of("-Xmx384m", "-XX:+UseSerialGC", "-XX:TieredStopAtLevel=1");

    private static final String JAR = "quarkus-run.jar";

    /** Empty when the program was not started by {@code java -jar}, or by somebody who set the JVM up himself. */
    static Optional<OwnJvm> here() {
        ProcessHandle.Info process = ProcessHandle.current().info();
        List<String> all = process.arguments().map(List::of).orElse(List.of());
        int jar = all.indexOf("-jar");
        if (process.command().isEmpty() || jar < 0 || jar + 1 >= all.size()) {
            return Optional.empty();
        }
        Path file = Path.of(all.get(jar + 1)).toAbsolutePath();
        List<String> before = all.subList(0, jar);
        boolean ours = file.endsWith(JAR) && Files.isDirectory(file.resolveSibling("app"));
        return Optional.of(new OwnJvm(
                        process.command().get(), before, all.subList(jar + 2, all.size()), file.resolveSibling("")))
                .filter(one -> ours && before.stream().allMatch(option -> option.startsWith("-D")));
    }

    private List<String> command() {
        List<String> command = new ArrayList<>(List.of(program));
        command.addAll(OPTIONS);
        command.addAll(Archive.options(home));
        command.addAll(before);
        String folders = String.join(
                System.getProperty("path.separator"),
                Stream.of("app", "lib/boot", "lib/main")
                        .map(home::resolve)
                        .map(folder -> folder + "/*")
                        .toList());
        command.addAll(List.of("-cp", folders, "dev.candor.app.Main"));
        command.addAll(words);
        return command;
    }

    /** Runs the same command there, with our input and outputs; its exit code, or empty when it could not be started. */
    OptionalInt run() {
        try {
            Process process = new ProcessBuilder(command()).inheritIO().start();
            Runtime.getRuntime().addShutdownHook(new Thread(process::destroy));
            return OptionalInt.of(process.waitFor());
        } catch (IOException notStarted) {
            return OptionalInt.empty();
        } catch (InterruptedException stopped) {
            Thread.currentThread().interrupt();
            throw new Unreadable("interrupted");
        }
    }
}
