package dev.candor.policy;

import static org.assertj.core.api.Assertions.assertThat;

import dev.candor.git.Diff;
import dev.candor.git.Person;
import dev.candor.submission.Given;
import dev.candor.submission.Patch;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The command we offer is run on a real repository, and the messages it leaves are read. */
class RepairTest {
    private static final Judge QEMU = new Judge(Presets.named("qemu-proposed").orElseThrow());
    private static final String CLAUDE = "Co-Authored-By: Claude <noreply@anthropic.com>";

    @TempDir
    Path repository;

    @BeforeEach
    void aRepository() throws Exception {
        sh("git init -q -b master && git config user.name 'Ada Palmer' && git config user.email ada@example.org"
                + " && git commit -q --allow-empty -m root");
    }

    @Test
    void theLastCommitIsAmended() throws Exception {
        commit("hw/sd: tidy\n\nIt was untidy.\n\n" + CLAUDE + "\n" + Given.SIGNED + "\n");
        repair();
        assertThat(messages()).containsExactly("""
                hw/sd: tidy

                It was untidy.

                AI-used-for: code
                Signed-off-by: Ada Palmer <ada@example.org>
                """);
    }

    @Test
    void aCommitFurtherDownIsReworded() throws Exception {
        commit("hw/sd: tidy\n\nIt was untidy.\n\n" + CLAUDE + "\n" + Given.SIGNED + "\n");
        commit("hw/sd: more\n\nIt was untidy.\n\n" + Given.SIGNED + "\n");
        commit("hw/sd: last\n\nIt was untidy.\n\n" + CLAUDE + "\n" + Given.SIGNED + "\n");
        repair();
        assertThat(messages()).containsExactly("""
                        hw/sd: tidy

                        It was untidy.

                        AI-used-for: code
                        Signed-off-by: Ada Palmer <ada@example.org>
                        """, """
                        hw/sd: more

                        It was untidy.

                        Signed-off-by: Ada Palmer <ada@example.org>
                        """, """
                        hw/sd: last

                        It was untidy.

                        AI-used-for: code
                        Signed-off-by: Ada Palmer <ada@example.org>
                        """);
    }

    @Test
    void missingSignOffsAreAdded() throws Exception {
        commit("hw/sd: tidy\n\nIt was untidy.\n");
        commit("hw/sd: more\n\nIt was untidy.\n");
        repair();
        assertThat(messages()).hasSize(2).allMatch(message -> message.endsWith("\n\n" + Given.SIGNED + "\n"));
    }

    @Test
    void disclosureAndSignOffComeInOrder() throws Exception {
        commit("hw/sd: tidy\n\nIt was untidy.\n\n" + CLAUDE + "\n");
        repair();
        assertThat(messages().getFirst()).endsWith("\n\nAI-used-for: code\n" + Given.SIGNED + "\n");
    }

    @Test
    void aLineThatCouldEndTheQuotingIsLeftToPeople() {
        var patch = new Patch(
                Given.sha(0),
                Given.ADA,
                "x\n\ny\n\nCo-Authored-By: '$(touch /tmp/x)' <noreply@anthropic.com>\n" + Given.SIGNED + "\n",
                Optional.of(Diff.EMPTY));
        Verdict verdict = QEMU.judge(Given.submission().patch(patch.message()).snapshot());
        assertThat(command(verdict)).hasValueSatisfying(text -> assertThat(text).doesNotContain("touch"));
    }

    @Test
    void mailsHaveNoCommandThatNamesACommit() {
        Reading reading = QEMU.read(new Patch("<1@example.org>", new Person("", ""), "x\n\ny\n", Optional.empty()));
        var missing =
                new Finding("sign-off-missing", Severity.ERROR, Optional.of("<1@example.org>"), "", "", List.of());
        assertThat(Repair.of(Presets.named("qemu-proposed").orElseThrow(), List.of(reading), List.of(missing)))
                .isEmpty();
    }

    private void commit(String message) throws Exception {
        Files.writeString(repository.resolve("message"), message);
        sh("echo x >> file.c && git add file.c && git commit -q -F message && rm message");
    }

    private void repair() throws Exception {
        Given given = Given.submission();
        List<Reading> readings = new ArrayList<>();
        for (String sha : sh("git rev-list --reverse master --not $(git rev-list --max-parents=0 master)")
                .lines()
                .toList()) {
            String message = sh("git log -1 --format=%B " + sha);
            given.patch(message, Given.grows("file.c", 1));
            readings.add(QEMU.read(new Patch(
                    sha, Given.ADA, message, Optional.of(new Diff(List.of(Given.grows("file.c", 1)), List.of())))));
        }
        List<Finding> findings = new ArrayList<>();
        for (Reading reading : readings) {
            Verdict verdict = QEMU.judge(Given.submission()
                    .patch(reading.patch().message(), Given.grows("file.c", 1))
                    .snapshot());
            verdict.findings()
                    .forEach(f -> findings.add(new Finding(
                            f.rule(),
                            f.severity(),
                            Optional.of(reading.patch().id()),
                            f.message(),
                            f.remedy(),
                            f.quotes())));
        }
        String command = Repair.of(Presets.named("qemu-proposed").orElseThrow(), readings, findings)
                .orElseThrow();
        sh(command);
    }

    private List<String> messages() throws Exception {
        List<String> messages = new ArrayList<>();
        for (String sha :
                sh("git rev-list --reverse --skip=0 master").lines().skip(1).toList()) {
            messages.add(sh("git log -1 --format=%B " + sha).stripTrailing() + "\n");
        }
        return messages;
    }

    private static Optional<String> command(Verdict verdict) {
        return Repair.of(verdict.policy(), verdict.readings(), verdict.findings());
    }

    private String sh(String script) throws IOException, InterruptedException {
        Process process = new ProcessBuilder("sh", "-c", script)
                .directory(repository.toFile())
                .redirectErrorStream(true)
                .start();
        String out = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        assertThat(process.waitFor()).as("%s%n%s", script, out).isZero();
        return out;
    }
}
