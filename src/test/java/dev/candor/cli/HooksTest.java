package dev.candor.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The recipes under {@code deploy/hooks}, run by a real git. */
class HooksTest {
    private static final String MARKED =
            "hw: tidy\n\nIt was untidy.\n\nCo-Authored-By: Claude <noreply@anthropic.com>\n" + Workshop.SIGNED;
    private static final String DISCLOSED = "hw: tidy\n\nIt was untidy.\n\nAI-used-for: tests\n" + Workshop.SIGNED;

    @TempDir
    private Path folder;

    private Workshop shop = new Workshop(Path.of(""));

    @BeforeEach
    void aCloneWithHooks() throws Exception {
        Path command = folder.resolve("candor");
        Files.writeString(
                command,
                "#!/bin/sh\nexec '%s/bin/java' -cp '%s' dev.candor.app.Main \"$@\"\n"
                        .formatted(System.getProperty("java.home"), System.getProperty("java.class.path")));
        Files.setPosixFilePermissions(command, PosixFilePermissions.fromString("rwxr-xr-x"));
        shop = Workshop.in(Files.createDirectory(folder.resolve("work")));
        shop.commit("root\n\nThe first.\n\n" + Workshop.SIGNED);
        shop.sh("git config candor.command '" + command + "' && git config candor.policy qemu-proposed");
        for (String hook : new String[] {"commit-msg", "pre-push"}) {
            shop.sh("ln -s '%s' .git/hooks/%s"
                    .formatted(Path.of("deploy/hooks", hook).toAbsolutePath(), hook));
        }
    }

    @Test
    void commitMsgSpeaksAndLetsTheCommitThroughUnlessItIsToldToBeStrict() throws Exception {
        assertThat(commit(MARKED)).startsWith("0 ").contains("Something to put right.", "error [disclosure-missing]");
        shop.sh("git config candor.strict true");
        assertThat(commit(MARKED)).startsWith("1 ").contains("Not committed. Your message is kept");
        assertThat(commit(DISCLOSED)).startsWith("0 ").contains("In order");
    }

    @Test
    void prePushStopsWhatWouldFailAndNamesTheRepair() throws Exception {
        shop.sh("git init -q --bare ../remote.git && git remote add origin ../remote.git");
        assertThat(push()).startsWith("0 ").contains("In order.");
        shop.sh("mv .git/hooks/commit-msg .git/hooks/off");
        commit(MARKED);
        assertThat(push())
                .startsWith("1 ")
                .contains("Something to put right. (1 patch under qemu-proposed)")
                .contains("--trailer 'AI-used-for: code'");
        Files.writeString(shop.folder().resolve("message"), DISCLOSED);
        shop.sh("git commit -q --amend -F message && rm message");
        assertThat(push()).startsWith("0 ").contains("In order", "(1 patch under qemu-proposed)");
        assertThat(run("git push -q origin :master --no-verify; git push -q origin HEAD:other"))
                .startsWith("0 ");
    }

    private String commit(String message) throws Exception {
        Files.writeString(folder.resolve("message"), message);
        return run("echo 'step(1);' >> file.c && git add file.c && git commit -q -F ../message");
    }

    private String push() throws Exception {
        return run("git push -q origin HEAD:master");
    }

    /** The exit code and all that was said. */
    private String run(String script) throws IOException, InterruptedException {
        Process process = new ProcessBuilder("sh", "-c", script)
                .directory(shop.folder().toFile())
                .redirectErrorStream(true)
                .start();
        String said = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        return process.waitFor() + " " + said;
    }
}
