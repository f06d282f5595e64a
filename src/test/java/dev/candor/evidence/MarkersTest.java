package dev.candor.evidence;

import static org.assertj.core.api.Assertions.assertThat;

import dev.candor.git.Person;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** The markers of policies.md, sections 3.1 to 3.3, row by row in their order: what each tool leaves, and how much it says. */
class MarkersTest {
    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            Claude <noreply@anthropic.com>                                                       | claude certain author
            Claude Code <noreply@anthropic.com>                                                  | claude code certain author
            claude[bot] <209825114+claude[bot]@users.noreply.github.com>                         | claude certain author
            claude[bot] <claude[bot]@users.noreply.github.com>                                   | claude certain author
            Claude <claude@anthropic.ai>                                                         | claude likely author
            Claude <claude@anthropic.com>                                                        | claude likely author
            Copilot <198982749+Copilot@users.noreply.github.com>                                 | github copilot certain author
            copilot-swe-agent[bot] <198982749+Copilot@users.noreply.github.com>                  | github copilot certain author
            Cursor Agent <cursoragent@cursor.com>                                                | cursor certain author
            cursor[bot] <206951365+cursor[bot]@users.noreply.github.com>                         | cursor certain author
            Codex <codex@openai.com>                                                             | openai codex likely author
            Codex <noreply@openai.com>                                                           | openai codex likely author
            Codex Test <codex@example.com>                                                       | openai codex certain author
            chatgpt-codex-connector[bot] <199175422+chatgpt-codex-connector[bot]@users.noreply.github.com> | openai codex certain author
            GitLab Duo <duo@gitlab.com>                                                          | gitlab duo certain author
            Devin AI <158243242+devin-ai-integration[bot]@users.noreply.github.com>              | devin certain author
            cognition-devin[bot] <cognition-devin[bot]@users.noreply.github.com>                 | devin certain author
            google-labs-jules[bot] <161369871+google-labs-jules[bot]@users.noreply.github.com>   | jules certain author
            Gemini <gemini-cli-agent@google.com>                                                 | gemini likely author
            bot <gemini-cli-robot@google.com>                                                    | gemini cli likely author
            gemini-cli[bot] <gemini-cli[bot]@users.noreply.github.com>                           | gemini cli likely author
            Gemini <218195315+gemini-cli@users.noreply.github.com>                               | gemini likely author
            gemini-code-assist[bot] <176961590+gemini-code-assist[bot]@users.noreply.github.com> | gemini code assist likely author
            Gemini Code Assist <gemini-code-assist@google.com>                                   | gemini code assist likely author
            Ada Palmer (aider) <ada@example.org>                                                 | aider certain author
            OpenHands Bot <openhands@all-hands.dev>                                              | openhands certain author
            jetbrains-junie[bot] <201638009+jetbrains-junie[bot]@users.noreply.github.com>       | junie certain author
            amazon-q-developer[bot] <208079219+amazon-q-developer[bot]@users.noreply.github.com> | amazon q likely author
            lovable-dev[bot] <lovable-dev[bot]@users.noreply.github.com>                         | lovable likely author
            gpt-engineer-app[bot] <gpt-engineer-app[bot]@users.noreply.github.com>               | lovable likely author
            codegen-sh[bot] <codegen-sh[bot]@users.noreply.github.com>                           | codegen likely author
            sweep-ai[bot] <sweep-ai[bot]@users.noreply.github.com>                               | sweep likely author
            v0[bot] <v0[bot]@users.noreply.github.com>                                           | v0 likely author
            bolt-new-by-stackblitz[bot] <bolt-new-by-stackblitz[bot]@users.noreply.github.com>   | bolt likely author
            """)
    void authors(String author, String mark) {
        assertThat(Read.marks(Read.by(Person.of(author), "tidy"))).containsExactly(mark);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            Co-Authored-By: Claude Opus 5 (1M context) <noreply@anthropic.com>                       | claude certain trailer
            Co-Authored-By: Claude Code <noreply@anthropic.com>                                      | claude code certain trailer
            Co-Authored-By: GPT-5.6 Sol <noreply@anthropic.com>                                      | gpt certain trailer
            Claude-Session: https://claude.ai/code/session_01                                        | claude code certain trailer
            Agent-Logs-Url: https://github.com/a/b/sessions/1                                        | github copilot certain trailer
            Co-authored-by: Copilot <175728472+Copilot@users.noreply.github.com>                     | github copilot likely trailer
            Co-authored-by: Copilot <223556219+Copilot@users.noreply.github.com>                     | github copilot likely trailer
            Co-authored-by: Copilot Autofix powered by AI <62310815+github-advanced-security[bot]@users.noreply.github.com> | github copilot likely trailer
            Co-authored-by: Copilot <copilot@github.com>                                             | github copilot weak trailer
            Co-authored-by: Cursor <cursoragent@cursor.com>                                          | cursor likely trailer
            Made-with: Cursor                                                                        | cursor likely trailer
            Co-authored-by: Codex (GPT-5) <noreply@openai.com>                                       | openai codex likely trailer
            Co-authored-by: Codex <codex@openai.com>                                                 | openai codex likely trailer
            Co-authored-by: GitLab Duo <duo@gitlab.com>                                              | gitlab duo certain trailer
            Duo-Session: https://gitlab.example.org/a/b/-/automate/agent-sessions/7                  | gitlab duo certain trailer
            Co-Authored-By: Devin <158243242+devin-ai-integration[bot]@users.noreply.github.com>     | devin likely trailer
            Co-authored-by: Gemini <gemini-cli-agent@google.com>                                     | gemini likely trailer
            Co-authored-by: gemini-code-assist[bot] <176961590+gemini-code-assist[bot]@users.noreply.github.com> | gemini code assist likely trailer
            Co-authored-by: aider (gpt-5) <aider@aider.chat>                                         | aider likely trailer
            Co-authored-by: aider (gpt-5) <noreply@aider.chat>                                       | aider likely trailer
            Co-authored-by: Amp <amp@ampcode.com>                                                    | amp likely trailer
            Amp-Thread-ID: https://ampcode.com/threads/T-01                                          | amp certain trailer
            Co-authored-by: Junie <junie@jetbrains.com>                                              | junie likely trailer
            Co-authored-by: opencode <noreply@opencode.ai>                                           | opencode likely trailer
            Co-authored-by: opencode <opencode@sst.dev>                                              | opencode likely trailer
            Co-authored-by: opencode-agent[bot] <opencode-agent[bot]@users.noreply.github.com>       | opencode likely trailer
            Co-authored-by: openhands <openhands@all-hands.dev>                                      | openhands certain trailer
            Assisted-by: Crush:claude-sonnet-4                                                       | crush certain trailer; claude certain trailer
            Co-authored-by: Crush <crush@charm.land>                                                 | crush likely trailer
            Co-authored-by: Windsurf <windsurf@codeium.com>                                          | windsurf likely trailer
            Co-authored-by: Codeium <noreply@codeium.com>                                            | windsurf weak trailer
            Co-authored-by: Cascade <cascade@windsurf.ai>                                            | windsurf likely trailer
            Co-authored-by: Windsurf <noreply@windsurf.ai>                                           | windsurf weak trailer
            Co-authored-by: kiro-agent <kiro-agent@users.noreply.github.com>                         | kiro likely trailer
            Co-authored-by: Droid <droid@factory.ai>                                                 | droid likely trailer
            Co-authored-by: Warp <agent@warp.dev>                                                    | warp likely trailer
            Co-authored-by: Oz <oz-agent@warp.dev>                                                   | warp likely trailer
            Co-authored-by: Replit <agent@replit.com>                                                | replit agent likely trailer
            Co-authored-by: Antigravity <antigravity@gemini.ai>                                      | antigravity likely trailer
            Co-authored-by: Grok <grok@x.ai>                                                         | grok likely trailer
            Co-authored-by: Codebuff <noreply@codebuff.com>                                          | codebuff likely trailer
            Co-authored-by: Cline <noreply@cline.bot>                                                | cline likely trailer
            Co-authored-by: Pi <pi@earendil.works>                                                   | pi likely trailer
            Co-authored-by: coderabbitai[bot] <136622811+coderabbitai[bot]@users.noreply.github.com> | coderabbit weak trailer
            Co-authored-by: greptile-apps[bot] <greptile-apps[bot]@users.noreply.github.com>         | greptile weak trailer
            Co-authored-by: sourcery-ai[bot] <sourcery-ai[bot]@users.noreply.github.com>             | sourcery weak trailer
            Co-authored-by: ellipsis-dev[bot] <ellipsis-dev[bot]@users.noreply.github.com>           | ellipsis weak trailer
            Co-authored-by: qodo-merge-pro[bot] <qodo-merge-pro[bot]@users.noreply.github.com>       | qodo weak trailer
            Signed-off-by: Claude <noreply@anthropic.com>                                            | claude certain trailer
            Signed-off-by: Cursor Agent <cursoragent@cursor.com>                                     | cursor certain trailer
            Signed-off-by: Copilot <175728472+Copilot@users.noreply.github.com>                      | github copilot certain trailer
            """)
    void trailers(String line, String marks) {
        assertThat(Read.marks(Read.trailer(line))).containsExactly(marks.split("; "));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Assisted-by",
                "Assisted-by-AI",
                "AI-assisted",
                "AI-assisted-by",
                "AI-agent",
                "AI-assistant",
                "AI-generated",
                "AI-generated-by",
                "LLM-assisted-by",
                "Coding-Agent",
                "Co-developed-by-AI",
                "Commit-generated-by",
                "AI-tool"
            })
    void strong_keys_are_certain_of_what_they_name(String key) {
        assertThat(Read.marks(Read.trailer(key + ": Claude Code"))).containsExactly("claude code certain trailer");
        assertThat(Read.trailer(key + ": none").marks()).isEmpty();
        assertThat(Read.trailer(key + ": Grace Murray <grace@example.org>").marks())
                .isEmpty();
    }

    @Test
    void the_companions_of_strong_keys_say_nothing_of_their_own() {
        assertThat(Read.marks(Read.trailer("Coding-Agent: Claude Code\nModel: claude-opus-4-8")))
                .containsExactly("claude code certain trailer");
        assertThat(Read.marks(Read.trailer("AI-tool: Junie\nAI-scope: tests")))
                .containsExactly("junie certain trailer");
    }

    @ParameterizedTest
    @ValueSource(strings = {"Generated-by", "Generated-with", "Made-with", "Agent"})
    void weak_keys_are_likely_and_only_of_agents(String key) {
        assertThat(Read.marks(Read.trailer(key + ": GitHub Copilot"))).containsExactly("github copilot likely trailer");
        assertThat(Read.marks(Read.trailer(key + ": AI"))).containsExactly("ai (unnamed) likely trailer");
        assertThat(Read.trailer(key + ": stringer").marks()).isEmpty();
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            Claude-Session-Path  | claude code
            Claude-Sessions-Id   | claude code
            Copilot-Session      | github copilot
            Turbocommit-Session  | ai (unnamed)
            Entire-Checkpoint    | ai (unnamed)
            Agent-Conversation   | ai (unnamed)
            Agent-Transcript     | ai (unnamed)
            """)
    void session_keys_are_certain(String key, String tool) {
        assertThat(Read.marks(Read.trailer(key + ": 3f2a91"))).containsExactly(tool + " certain trailer");
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            🤖 Generated with [Claude Code](https://claude.com/claude-code)          | claude code certain
            🤖 Generated with [Claude Code](https://claude.ai/code)                  | claude code certain
            Generated with [Devin](https://devin.ai)                                 | devin certain
            Link to Devin run: https://app.devin.ai/sessions/1                       | devin certain
            Devin Session: https://app.devin.ai/sessions/1                           | devin certain
            *PR created automatically by Jules for task [1](https://jules.google.com/task/1)* started by @kim | jules certain
            <div><a href="https://cursor.com/agents/bc-1">Open in Cursor</a></div>   | cursor certain
            <a href="https://cursor.com/background-agent?bcId=bc-1">Open</a>         | cursor certain
            Made with [Cursor](https://cursor.com)                                   | cursor likely
            Made with Cursor                                                         | cursor likely
            https://ampcode.com/threads/T-01                                         | amp certain
            https://claude.ai/code/session_01                                        | claude certain
            https://chatgpt.com/codex/tasks/task_1                                   | openai codex certain
            Generated with GitHub Copilot                                            | github copilot likely
            Written entirely by ChatGPT                                              | chatgpt likely
            Mostly generated by an LLM                                               | llm (unnamed) likely
            Implemented fully by Claude Code                                         | claude code likely
            Vibe-coded by Claude                                                     | claude likely
            Created by AI                                                            | ai (unnamed) likely
            [AI-generated]                                                           | ai (unnamed) likely
            """)
    void lines_of_a_text(String line, String mark) {
        assertThat(Read.marks(Read.description("Fix the lock.\n\n" + line))).containsExactly(mark + " description");
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            claude/fix-the-lock        | claude weak
            codex/fix-the-lock         | openai codex weak
            copilot/fix-the-lock       | github copilot likely
            cursor/fix-the-lock        | cursor weak
            cursor/fix-the-lock-3fa1   | cursor likely
            cursor/fix-the-feed        | cursor weak
            devin/1718-fix-the-lock    | devin weak
            jules/fix-the-lock         | jules weak
            jules-8123-3fa1            | jules likely
            openhands/fix-issue-7      | openhands weak
            opencode/fix-the-lock      | opencode weak
            aider/fix-the-lock         | aider weak
            agent/fix-the-lock         | ai (unnamed) weak
            vk/3fa1-fix-the-lock       | ai (unnamed) weak
            worktree-fix-the-lock      | ai (unnamed) weak
            """)
    void branches(String branch, String mark) {
        assertThat(Read.marks(Read.branch(branch))).containsExactly(mark + " branch");
    }
}
