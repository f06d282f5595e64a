package dev.candor.evidence;

import static dev.candor.evidence.Boilerplate.Kind.AGENT_FOOTER;
import static dev.candor.evidence.Boilerplate.Kind.PROMPT;
import static dev.candor.evidence.Boilerplate.Kind.SESSION_LINK;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

class BoilerplatesTest {
    private static List<Boilerplate.Kind> in(String body) {
        return Boilerplates.in("hw/sd: tidy\n\n" + body + "\n").stream()
                .map(Boilerplate::kind)
                .toList();
    }

    @Test
    void footers() {
        assertThat(in("🤖 Generated with [Claude Code](https://claude.com/claude-code)"))
                .containsExactly(AGENT_FOOTER);
        assertThat(in("Co-Authored-By: Claude <noreply@anthropic.com>")).isEmpty();
        assertThat(in("The tables are generated with a script.")).isEmpty();
    }

    @Test
    void session_links() {
        assertThat(in("Link to Devin run: https://app.devin.ai/sessions/1")).containsExactly(SESSION_LINK);
        assertThat(in("Claude-Session: https://claude.ai/code/session_01")).containsExactly(SESSION_LINK);
        assertThat(in("https://chatgpt.com/share/01")).containsExactly(SESSION_LINK);
        assertThat(in("Link: https://gitlab.example.org/session/1")).isEmpty();
    }

    @Test
    void prompts() {
        assertThat(in("Prompt: move the field into the struct")).containsExactly(PROMPT);
        assertThat(in("As an AI language model I cannot run the tests.")).containsExactly(PROMPT);
        assertThat(in("```\nHuman: move it\nAssistant: Done.\n```")).containsExactly(PROMPT, PROMPT);
        assertThat(in("Show a prompt: the user has to type yes.")).isEmpty();
    }

    @Test
    void the_quote_behind_done_with_a_tool_is_its_prompt() {
        assertThat(in("This was done with Claude Code:\n\n> quote all the selectors"))
                .containsExactly(PROMPT);
        assertThat(in("Kim wrote about it:\n\n> quote all the selectors")).isEmpty();
    }

    @Test
    void templates_of_descriptions_do_not_count() {
        assertThat(Boilerplates.inDescription("<!-- Prompt: here -->\n")).isEmpty();
        assertThat(Boilerplates.inDescription("Generated with [Devin](https://devin.ai)\n"))
                .hasSize(1);
    }
}
