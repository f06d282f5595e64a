package dev.candor.evidence;

import static org.assertj.core.api.Assertions.assertThat;

import dev.candor.git.Trailer;
import dev.candor.submission.Patch;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class TrailerTest {
    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            Assisted-by: AI                                            | ai (unnamed) certain trailer
            Assisted-by: LLM                                           | llm (unnamed) certain trailer
            Assisted-by: LLM [codegen, tests]                          | llm (unnamed) certain trailer
            Assisted-by: LLM coccinelle                                | llm (unnamed) certain trailer
            Assisted-by: generic LLM chatbot                           | llm (unnamed) certain trailer
            Assisted-by: Claude:claude-opus-4-6 sparse                 | claude certain trailer
            Assisted-by: claude-opus-4-8                               | claude certain trailer
            Assisted-by: Opus 4.7                                      | claude certain trailer
            Assisted-by: Claude (Opus 4)                               | claude certain trailer
            Assisted-by: Claude <claude-opus-4-8>                      | claude certain trailer
            Assisted-by: ChatGPTv5:custom-5                            | chatgptv5 certain trailer
            Assisted-by: OpenAI:GPT-5.6-Sol                            | gpt certain trailer
            Assisted-by: Codex:GPT-5                                   | openai codex certain trailer
            Assisted-by: huggingface:zai-org/GLM-5.2                   | glm certain trailer
            Assisted-by: IBM Bob                                       | ibm bob certain trailer
            Assisted-by: Orbis Security AI                             | orbis security ai certain trailer
            assisted-BY: github copilot                                | github copilot certain trailer
            Assisted by: Claude Opus 4.6                               | claude certain trailer
            Asissted-by: Copilot:GPT-5.5                               | github copilot certain trailer
            Assited-by: claude-4-sonnet                                | claude certain trailer
            Assisted-by: Assisted-by: Claude Code                      | claude code certain trailer
            Assisted-by: https://example.org/me#llms                   | llm (unnamed) certain trailer
            AI-Assisted: yes                                           | ai (unnamed) certain trailer
            AI-Tools: Junie                                            | junie certain trailer
            LLM-model: Qwen                                            | qwen certain trailer
            AI-used-for: tests, docs                                   | ai (unnamed) certain trailer
            AI-used-for: code (drafted with Claude)                    | claude certain trailer
            AI-used-for: collecting comments                           | ai (unnamed) certain trailer
            Generated-by: GitHub Copilot                               | github copilot likely trailer
            Generated-by: AI (with a few tweaks)                       | ai (unnamed) likely trailer
            Made-with: Cursor                                          | cursor likely trailer
            Co-authored-by: Claude <noreply@anthropic.com>             | claude certain trailer
            Co-authored-by: GPT-5.6 Sol <noreply@anthropic.com>        | gpt certain trailer
            Co-authored-by: GitLab Duo <duo@gitlab.com>                | gitlab duo certain trailer
            Co-authored-by: Copilot <175728472+Copilot@users.noreply.github.com> | github copilot likely trailer
            Co-authored-by: Copilot <copilot@github.com>               | github copilot weak trailer
            Co-authored-by: Gemini Flash 3.7 <noreply@google.com>      | gemini likely trailer
            Co-authored-by: aider (gpt-4o) <aider@aider.chat>          | aider likely trailer
            Co-authored-by: coderabbitai[bot] <136622811+coderabbitai[bot]@users.noreply.github.com> | coderabbit weak trailer
            Co-authored-by: ChatGPT <me@example.org>                   | chatgpt likely trailer
            Co-authored-by: Claude <claude-sonnet@anthropic.com>       | claude likely trailer
            Co-authored-by: auto@cursor.ai                             | cursor likely trailer
            Assisted-by: CodeBuddy (Claude-Opus-4.7)                   | codebuddy certain trailer; claude certain trailer
            Assisted-By: Claude Clode - Claude Sonnet 4                | claude certain trailer
            Assisted-By: Cursor, Jetbrains Junie, claude-code          | cursor certain trailer; junie certain trailer; claude code certain trailer
            Assisted-by: Zed Agent (GPT-5.2-Codex)                     | zed certain trailer; openai codex certain trailer
            Assisted-by: Codex-CLI:ChatGPT-5.5                         | openai codex certain trailer
            Suggested-by: CoPilot                                      | github copilot likely trailer
            Reviewed-by: Claude <noreply@anthropic.com>                | claude weak trailer
            Signed-off-by: Gemini Agent <agent@gemini.com>             | gemini likely trailer
            Signed-off-by: GitHub Copilot                              | github copilot certain trailer
            Claude-Session: https://claude.ai/code/session_01          | claude code certain trailer
            Duo-Session: https://gitlab.example.org/a/-/automate/agent-sessions/1 | gitlab duo certain trailer
            Entire-Checkpoint: 3f2a                                    | ai (unnamed) certain trailer
            """)
    void counts(String line, String mark) {
        assertThat(Read.marks(Read.trailer(line))).containsExactly(mark.split("; "));
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            Assisted-by: Grace Murray                                  | a person's name
            Assisted-by: Grace Murray <grace@example.org>              | a person's name
            Assisted-by: Arjan van de Ven                              | a person's name
            Assisted-by: graywolf on github                            | a person's name
            Assisted-by: Claude Brisson                                | a person's name
            Assisted-by: Claude <claude@example.org>                   | a person's name
            Assisted-by: Devin J. Pohly <djpohly@example.org>          | a person's name
            Assisted-by: My-reading-glasses                            | not known as an AI tool
            Assisted-by: coccinelle sparse                             | a tool, but no AI tool
            Assisted-by: none                                          | says that no AI was used
            AI-assisted: No                                            | says that no AI was used
            AI-disclosure: no AI was used for this patch whatsoever, ever | says that no AI was used
            Assisted-by: <name of code assistant>                      | a placeholder from documentation
            Assisted-by: AGENT_NAME:MODEL_VERSION [TOOL1]              | a placeholder from documentation
            Assisted-by:                                               | the value is empty
            Generated-by: protoc-gen-go                                | not known as an AI tool
            Made-with: love                                            | not known as an AI tool
            AI-used-for: none                                          | says that no AI was used
            AI-used-for: research                                      | declares background use, which puts no AI content into the patch
            AI-used-for: analysis (of the log), review                 | declares background use, which puts no AI content into the patch
            Co-authored-by: Claude Rousseau <claude@example.org>       | a person's name
            Co-authored-by: Jules <jules@example.org>                  | a person's name
            Co-authored-by: dependabot[bot] <49699333+dependabot[bot]@users.noreply.github.com> | a tool, but no AI tool
            Signed-off-by: Cody Smith <cody.smith@example.org>         | a person's name
            """)
    void sets_aside(String line, String reason) {
        Evidence evidence = Read.trailer(line);

        assertThat(evidence.marks()).isEmpty();
        assertThat(Read.reasons(evidence)).containsExactly(reason);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Signed-off-by: Sam Hill <sam@openai.com>",
                "Reviewed-by: Kim Lee <kim@anthropic.com>",
                "Reported-by: Smail AIDER's team <x@example.org>",
                "AI-exception-granted-by: Mary Maintainer <mary@example.org>",
                "Tested-by: Bo Chen <bo@crusoe.ai>",
                "agent: refactor hooks"
            })
    void passes_over(String line) {
        assertThat(Read.trailer(line).marks()).isEmpty();
    }

    @Test
    void names_every_tool_of_a_line_and_none_twice() {
        assertThat(Read.marks(Read.trailer("Assisted-by: Cursor (Opus 4.5)\nassisted-by: Cursor (Opus 4.5)")))
                .containsExactly("cursor certain trailer", "claude certain trailer");
    }

    @Test
    void a_flag_counts_only_where_no_line_says_more() {
        assertThat(Read.marks(Read.trailer("AI-Assisted: yes\nAI-Tools: GitLab Duo, OpenCode")))
                .containsExactly("gitlab duo certain trailer", "opencode certain trailer");
    }

    @Test
    void reads_a_trailer_above_the_last_paragraph() {
        Evidence evidence = Read.trailer("Assisted-by: AI\n");

        assertThat(Read.marks(evidence)).containsExactly("ai (unnamed) certain trailer");
    }

    @Test
    void the_text_of_a_mark_begins_with_its_key() {
        Evidence evidence = Read.trailer("Assisted-by: OpenCode\n  (Claude Opus 4.6)");

        assertThat(evidence.marks()).extracting(Mark::text).containsOnly("Assisted-by: OpenCode (Claude Opus 4.6)");
    }

    @Test
    void takes_trailers_that_only_git_saw() {
        Evidence evidence = Marks.bundled(List.of())
                .in(
                        new Patch("1", Read.ADA, "subject\n\n    Assisted-by: LLM\n", Optional.empty()),
                        List.of(new Trailer("Assisted-by", "LLM")));

        assertThat(Read.marks(evidence)).containsExactly("llm (unnamed) certain trailer");
    }
}
