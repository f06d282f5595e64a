package dev.candor.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Random;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.api.parallel.ResourceLock;
import org.junit.jupiter.api.parallel.Resources;

/** {@code check} and {@code policy} on a real repository, with the exit codes of the contract. */
@ResourceLock(Resources.SYSTEM_OUT)
class CheckCommandTest {
    private static final String SIGNED = "Signed-off-by: Ada Palmer <ada@example.org>";

    @TempDir
    private Path folder;

    private final ByteArrayOutputStream written = new ByteArrayOutputStream();
    private final PrintStream standard = System.out;

    @BeforeEach
    void aRepository() throws Exception {
        System.setOut(new PrintStream(written, true, StandardCharsets.UTF_8));
        sh("git init -q -b master && git config user.name 'Ada Palmer' && git config user.email ada@example.org");
        commit("root\n\nThe first.\n\n" + SIGNED);
    }

    @AfterEach
    void restore() {
        System.setOut(standard);
    }

    @Test
    void anOrdinaryCommitIsInOrder() throws Exception {
        commit("hw: tidy\n\nIt was untidy.\n\n" + SIGNED);
        assertThat(check("HEAD~1..")).isZero();
        assertThat(out()).startsWith("In order. (1 patch under qemu-proposed)");
    }

    @Test
    void aMarkWithoutDisclosureFailsAndOffersTheRepair() throws Exception {
        commit("hw: tidy\n\nIt was untidy.\n\nCo-Authored-By: Claude <noreply@anthropic.com>\n" + SIGNED);
        assertThat(check("HEAD")).isEqualTo(1);
        assertThat(out())
                .startsWith("Something to put right. (1 patch under qemu-proposed)")
                .contains("error [disclosure-missing]", "> Co-Authored-By: Claude <noreply@anthropic.com>")
                .contains("git -c trailer.where=start commit --amend -F - --trailer 'AI-used-for: code'");
    }

    @Test
    void aLineOfJsonForEveryCommit() throws Exception {
        commit("one\n\nBecause.\n\nAI-used-for: code\n" + SIGNED);
        commit("two\n\nBecause.\n\n" + SIGNED);
        assertThat(check("--format", "jsonl", "HEAD~2..")).isZero();
        assertThat(out().lines().toList()).hasSize(2);
        assertThat(out().lines().findFirst().orElseThrow())
                .contains("\"subject\":\"one\"")
                .contains("\"trailers\":[{\"key\":\"AI-used-for\",\"value\":\"code\"}")
                .contains("\"declared\":[\"code\"]")
                .contains("\"old\":\"file.c\",\"new\":\"file.c\",\"status\":\"modified\",\"added\":1,\"deleted\":0");
    }

    @Test
    void aPatchFileIsReadAsGitAmWould() throws Exception {
        commit("hw: tidy\n\nIt was untidy.\n\n" + SIGNED);
        sh("git format-patch -q -1 -o out HEAD");
        Path patch = folder.resolve("out/0001-hw-tidy.patch");
        assertThat(check("--format", "json", patch.toString())).isZero();
        assertThat(out()).contains("\"subject\":\"hw: tidy\"", "\"author\":\"Ada Palmer <ada@example.org>\"");
    }

    @Test
    void whatCannotBeReadIsExitCodeTwo() throws Exception {
        assertThat(check("nosuchrange")).isEqualTo(2);
        assertThat(check("HEAD..HEAD")).isEqualTo(2);
        assertThat(check("--output=/tmp/x")).isEqualTo(2);
        assertThat(check("--policy", "nosuchpolicy", "HEAD")).isEqualTo(2);
        Files.write(folder.resolve("short"), new byte[] {1, 2, (byte) 200, 10, 13});
        assertThat(check(folder.resolve("short").toString())).isEqualTo(2);
        byte[] garbage = new byte[2 << 20];
        new Random(1).nextBytes(garbage);
        Files.write(folder.resolve("garbage"), garbage);
        assertThat(check(folder.resolve("garbage").toString())).isEqualTo(2);
    }

    @Test
    void policiesAreListedLintedAndTested() throws Exception {
        assertThat(Commands.run("policy", "list")).isZero();
        assertThat(out()).contains("qemu-proposed", "gentoo");
        assertThat(Commands.run("policy", "test", "linux")).isZero();
        Path file = Files.writeString(folder.resolve("p.yml"), "name: x\nstanc: ban\n");
        assertThat(Commands.run("policy", "lint", file.toString())).isEqualTo(1);
        assertThat(out()).contains("line 2: unknown key 'stanc'; did you mean 'stance'?");
        assertThat(Commands.run("policy", "doc", "qemu-current")).isZero();
        assertThat(out()).contains("AI-generated content is not taken.");
    }

    private int check(String... arguments) {
        String[] all = new String[arguments.length + 3];
        all[0] = "check";
        all[1] = "--repo";
        all[2] = folder.toString();
        System.arraycopy(arguments, 0, all, 3, arguments.length);
        return Commands.run(all);
    }

    private String out() {
        return written.toString(StandardCharsets.UTF_8);
    }

    private void commit(String message) throws Exception {
        Files.writeString(folder.resolve("message"), message);
        sh("echo 'step(1);' >> file.c && git add file.c && git commit -q -F message && rm message");
    }

    private void sh(String script) throws Exception {
        Process process = new ProcessBuilder("sh", "-c", script)
                .directory(folder.toFile())
                .redirectErrorStream(true)
                .start();
        String said = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        assertThat(process.waitFor()).as(said).isZero();
    }
}
