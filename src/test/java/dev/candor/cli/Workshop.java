package dev.candor.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;

/** A real repository in a folder, and {@code check} run on it as from a shell. */
final class Workshop {
    static final String SIGNED = "Signed-off-by: Ada Palmer <ada@example.org>";

    private final Path folder;

    Workshop(Path folder) {
        this.folder = folder;
    }

    /** What a command wrote, and how it ended. */
    record Ran(int code, String out, String err) {}

    static Workshop in(Path folder) throws Exception {
        var workshop = new Workshop(folder);
        workshop.sh(
                "git init -q -b master && git config user.name 'Ada Palmer' && git config user.email ada@example.org"
                        + " && git config commit.gpgsign false && git config protocol.file.allow always");
        return workshop;
    }

    Path folder() {
        return folder;
    }

    String sh(String script) throws IOException, InterruptedException {
        Process process = new ProcessBuilder("sh", "-ec", script)
                .directory(folder.toFile())
                .redirectErrorStream(true)
                .start();
        String said = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        assertThat(process.waitFor()).as(said).isZero();
        return said.strip();
    }

    void commit(String message) throws Exception {
        Files.writeString(folder.resolve("message"), message);
        sh("echo 'step(1);' >> file.c && git add file.c && git commit -q -F message && rm message");
    }

    Ran check(String... arguments) {
        String[] all = new String[arguments.length + 3];
        all[0] = "check";
        all[1] = "--repo";
        all[2] = folder.toString();
        System.arraycopy(arguments, 0, all, 3, arguments.length);
        return run(all);
    }

    /** Needs the lock on standard output. */
    static Ran run(String... arguments) {
        PrintStream out = System.out;
        PrintStream err = System.err;
        var written = new ByteArrayOutputStream();
        var complained = new ByteArrayOutputStream();
        System.setOut(new PrintStream(written, true, StandardCharsets.UTF_8));
        System.setErr(new PrintStream(complained, true, StandardCharsets.UTF_8));
        try {
            int code = Commands.run(arguments);
            return new Ran(code, written.toString(StandardCharsets.UTF_8), complained.toString(StandardCharsets.UTF_8));
        } finally {
            System.setOut(out);
            System.setErr(err);
        }
    }
}
