package dev.candor.evidence;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertTimeout;

import java.time.Duration;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Text from outside may be of any size and shape. */
class HostileTest {
    private static final int MEGABYTE = 1 << 20;

    private static String megabyteOf(String piece) {
        return "subject\n\n" + piece.repeat(MEGABYTE / piece.length());
    }

    /** Quadratic work on a megabyte takes hours; the limit leaves room for a slow machine. */
    @ParameterizedTest
    @ValueSource(
            strings = {
                "The quick brown fox says nothing of anything.\nSee also the manual.\n\n",
                "tests were written by Claude Code and the AI found this\n",
                "Claude by by AI used using with the help of ",
                "Assisted-by: Claude Opus 4.6\n",
                "Asisted-bi: x\nGeneraed-by: Foo\n",
                "Assisted-by: x\n a\n a\n",
                "\n a",
                "> Assisted-by: LLM\n",
                "AI ",
                "a",
                "\n",
                "((",
                "::",
                "<@",
                "@",
                "```\n",
                "<!--",
                "claude.ai/code/session_",
                "AI-used-for: ((,((,\n"
            })
    void a_megabyte_is_read_in_linear_time(String piece) {
        String message = megabyteOf(piece);

        assertTimeout(Duration.ofSeconds(20), () -> {
            Read.message(message);
            Read.description(message);
            Boilerplates.in(message);
        });
    }

    @Test
    void no_more_is_kept_than_people_can_read() {
        var text = new StringBuilder("subject\n\n");
        for (int i = 0; i < 1000; i++) {
            text.append("Assisted-by: Claude Opus ").append(i).append("\nAssisted-by: none \n");
            text.append("Assisted-by: Kim Lee <kim").append(i).append("@example.org>\n");
        }
        Evidence evidence = Read.message(text.toString());

        assertThat(evidence.marks()).hasSize(100);
        assertThat(evidence.ignored()).hasSize(100);
        assertThat(Boilerplates.in("s\n\n" + "Prompt: x\n".repeat(1000))).hasSize(50);
    }

    @Test
    void lines_are_capped_and_without_control_characters() {
        Evidence evidence = Read.trailer("Assisted-by: LLM [\u001b[31m\u202e" + "x".repeat(500) + "]");

        assertThat(evidence.marks()).hasSize(1);
        assertThat(evidence.marks().getFirst().text())
                .hasSizeLessThanOrEqualTo(200)
                .startsWith("Assisted-by: LLM [ [31mxxx")
                .endsWith("…");
    }

    @Test
    void no_character_is_cut_in_two() {
        for (int length = 150; length < 220; length++) {
            String text = Tidy.line("x".repeat(length) + "🤖".repeat(50));
            assertThat(List.of(text.chars().toArray())).isNotNull();
            assertThat(new String(
                            text.getBytes(java.nio.charset.StandardCharsets.UTF_8),
                            java.nio.charset.StandardCharsets.UTF_8))
                    .isEqualTo(text);
        }
    }
}
