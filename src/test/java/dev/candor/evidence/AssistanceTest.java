package dev.candor.evidence;

import static org.assertj.core.api.Assertions.assertThat;

import dev.candor.evidence.Assistance.Human;
import dev.candor.evidence.Assistance.Machine;
import dev.candor.evidence.Assistance.Nobody;
import dev.candor.evidence.Assistance.Tools;
import dev.candor.evidence.Assistance.Unclear;
import dev.candor.evidence.Assistance.Yes;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class AssistanceTest {
    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            Claude:claude-3-opus coccinelle sparse        | Claude
            Claude:claude-sonnet-4-6 [Claude Code]        | Claude Code
            OpenCode (claude-sonnet-4-6@default)          | OpenCode, Claude
            OpenCode.ai <Opus 4.6>                        | OpenCode, Claude
            Claude Opus 4.6 (OpenCode)                    | Claude, OpenCode
            Cursor with Claude Opus 4.8                   | Cursor, Claude
            Gemini CLI+gemini-2.5-pro                     | Gemini CLI
            Pi-agent:Claude-Opus-4.7                      | Pi, Claude
            LLM [TOOL]                                    | LLM (unnamed)
            Somebot:v3.1                                  | Somebot
            Composer <cursor@cursor.com>                  | Cursor
            Claude Opus 4.7 noreply@anthropic.com         | Claude
            """)
    void tools(String value, String names) {
        assertThat(Assistance.read(value))
                .isInstanceOfSatisfying(
                        Tools.class,
                        tools -> assertThat(String.join(", ", tools.names())).isEqualTo(names));
    }

    @Test
    void all_others() {
        assertThat(Assistance.read("Hendrik Hübner")).isInstanceOf(Human.class);
        assertThat(Assistance.read("Catherine van der Berg <c@example.org>")).isInstanceOf(Human.class);
        assertThat(Assistance.read("sparse, coccinelle")).isInstanceOf(Machine.class);
        assertThat(Assistance.read("clang-format")).isInstanceOf(Machine.class);
        assertThat(Assistance.read("N/A")).isInstanceOf(Nobody.class);
        assertThat(Assistance.read("not used")).isInstanceOf(Nobody.class);
        assertThat(Assistance.read("yes")).isInstanceOf(Yes.class);
        assertThat(Assistance.read("a good night's sleep")).isInstanceOf(Unclear.class);
        assertThat(Assistance.read("")).isInstanceOf(Unclear.class);
    }

    @Test
    void the_address_goes_before_the_name() {
        assertThat(Assistance.read("Gemini <noreply@google.com>"))
                .isEqualTo(new Tools(List.of("Gemini"), Mark.Strength.LIKELY));
        assertThat(Assistance.read("Gemini <gemini.lake@example.org>")).isEqualTo(new Human("Gemini"));
    }
}
