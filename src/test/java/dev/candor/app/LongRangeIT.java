package dev.candor.app;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** {@code check} by the jar that was built: a long range gets a JVM of its own, and nobody sees a difference. */
class LongRangeIT {
    private static final int MANY = 2_000;

    @TempDir
    Path folder;

    @TempDir
    Path beside;

    private record Ran(int code, List<String> out, String err) {}

    @BeforeEach
    void history() throws IOException, InterruptedException {
        StringBuilder commits = new StringBuilder("blob\nmark :1\ndata 2\nx\n\n");
        for (int i = 0; i <= MANY; i++) {
            String message = "step %d\n\nSigned-off-by: Ada Palmer <ada@example.org>\n".formatted(i);
            commits.append(
                    "commit refs/heads/master\ncommitter Ada Palmer <ada@example.org> %d +0000\ndata %d\n%sM 644 :1 f%d.txt\n\n"
                            .formatted(1_800_000_000 + i, message.length(), message, i));
        }
        run(List.of("git", "init", "-q", "-b", "master"), "");
        assertThat(run(List.of("git", "fast-import", "--quiet"), commits.toString())
                        .code())
                .isZero();
    }

    @Test
    void aLongRangeIsJudgedInAJvmOfItsOwnWithTheOptionsThatWereGiven() throws Exception {
        Ran ran = check("-Dcandor.policy=gentoo", "master~" + MANY + "..master");
        assertThat(jvms(ran)).isEqualTo(2);
        assertThat(ran.out()).hasSize(MANY);
        assertThat(ran.out().getFirst()).contains("\"subject\":\"step 1\"");
        assertThat(ran.code())
                .isEqualTo(check("-Dcandor.policy=gentoo", "master~3..master").code());
    }

    @Test
    void aShortOneIsNotWorthIt() throws Exception {
        assertThat(jvms(check("-Dx=y", "master~3..master"))).isEqualTo(1);
    }

    @Test
    void whoSetsTheJvmUpHimselfIsLeftAlone() throws Exception {
        Ran ran = check("-Xmx300m", "master~" + MANY + "..master");
        assertThat(jvms(ran)).isEqualTo(1);
        assertThat(ran.out()).hasSize(MANY);
    }

    /** Each JVM says that it has read the variable. */
    private static int jvms(Ran ran) {
        return ran.err().split("Picked up JAVA_TOOL_OPTIONS", -1).length - 1;
    }

    private Ran check(String option, String range) throws IOException, InterruptedException {
        return run(
                List.of(
                        Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                        option,
                        "-jar",
                        BuiltJar.JAR.toString(),
                        "check",
                        "--format",
                        "jsonl",
                        range),
                "");
    }

    private Ran run(List<String> command, String input) throws IOException, InterruptedException {
        Path in = Files.writeString(beside.resolve("in"), input);
        Path out = beside.resolve("out");
        Path err = beside.resolve("err");
        ProcessBuilder builder = new ProcessBuilder(command)
                .directory(folder.toFile())
                .redirectInput(in.toFile())
                .redirectOutput(out.toFile())
                .redirectError(err.toFile());
        builder.environment().put("JAVA_TOOL_OPTIONS", "-Duser.language=en");
        int code = builder.start().waitFor();
        return new Ran(code, Files.readAllLines(out, StandardCharsets.UTF_8), Files.readString(err));
    }
}
