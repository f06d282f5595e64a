package dev.candor.evidence;

import static org.assertj.core.api.Assertions.assertThat;

import dev.candor.submission.Account;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The same words count in one place and not in another. */
class PlaceTest {
    private static final String COUNTED = "Assisted-by: Claude Code";

    @Test
    void quoted_text_does_not_count() {
        Evidence evidence = Read.sentence("He wrote:\n\n> " + COUNTED + "\n> 🤖 Generated with [Claude Code](x)");

        assertThat(evidence.marks()).isEmpty();
        assertThat(Read.reasons(evidence)).containsOnly("quoted text");
    }

    @Test
    void examples_do_not_count() {
        assertThat(Read.sentence("Such as:\n\n    " + COUNTED).marks()).isEmpty();
        assertThat(Read.sentence("Such as:\n\n```\n" + COUNTED + "\n```").marks())
                .isEmpty();
        assertThat(Read.sentence("Document the `" + COUNTED + "` form.").marks())
                .isEmpty();
        assertThat(Read.sentence("e.g. the kernel's Assisted-by format").marks())
                .isEmpty();
    }

    @Test
    void sign_offs_of_people_in_a_quote_are_not_told_of_whatever_else_the_message_says() {
        String quoted = "> Signed-off-by: Grace Hopper <grace@example.org>\n> Tested-by: Claude Code";

        assertThat(Read.sentence("He wrote of Copilot:\n\n" + quoted).ignored())
                .extracting(Ignored::text)
                .noneMatch(text -> text.contains("Grace"))
                .contains("> Tested-by: Claude Code");
    }

    @Test
    void text_behind_a_closed_block_counts_again() {
        assertThat(Read.sentence("```\nmake\n```\n" + COUNTED).marks()).hasSize(1);
    }

    @Test
    void templates_and_open_boxes_of_a_description_do_not_count() {
        Evidence evidence = Read.description(
                "<!-- If AI helped:\nAssisted-by: Claude Code -->\n- [ ] Generated with [Claude Code](x)\n");

        assertThat(evidence.marks()).isEmpty();
        assertThat(Read.reasons(evidence)).containsExactly("part of a template", "a box that is not ticked");
    }

    @Test
    void a_description_counts_as_one() {
        assertThat(Read.marks(Read.description("- [x] AI was used to write the tests\n\n" + COUNTED)))
                .containsExactly("ai (unnamed) likely description", "claude code certain description");
    }

    @Test
    void the_subject_is_no_trailer() {
        assertThat(Read.message("Assisted-by: Claude Code").marks()).isEmpty();
    }

    @Test
    void a_revert_repeats() {
        Evidence evidence =
                Read.message("Revert \"hw/sd: tidy\"\n\nThis reverts commit 0123abcd.\n\n" + COUNTED + "\n");

        assertThat(evidence.marks()).isEmpty();
        assertThat(evidence.ignored()).containsExactly(new Ignored(COUNTED, "repeats the commit that is reverted"));
    }

    @Test
    void a_cherry_pick_repeats_what_is_above_its_line() {
        String picked = "hw/sd: tidy\n\n" + COUNTED + "\n(cherry picked from commit 0123abcd)\n";

        assertThat(Read.reasons(Read.message(picked))).containsExactly("repeats the commit that was cherry-picked");
        assertThat(Read.marks(Read.message(picked + "Assisted-by: IBM Bob\n")))
                .containsExactly("ibm bob certain trailer");
        assertThat(Read.marks(Read.message(picked + COUNTED + "\n"))).containsExactly("claude code certain trailer");
    }

    @Test
    void a_backport_repeats_all() {
        assertThat(Read.message("hw/sd: tidy\n\n[ Upstream commit 0123abcd ]\n\nText.\n\n" + COUNTED)
                        .marks())
                .isEmpty();
        assertThat(Read.message("hw/sd: tidy\n\ncommit 0123abcd upstream.\n\nText.\n\n" + COUNTED)
                        .marks())
                .isEmpty();
        assertThat(Read.message("hw/sd: backport the tidying\n\nText.\n\n" + COUNTED)
                        .marks())
                .hasSize(1);
    }

    @ParameterizedTest
    @ValueSource(strings = {"feature/claude-support", "claude/", "jules-fixes", "master", ""})
    void other_branches_do_not(String branch) {
        assertThat(Read.branch(branch).marks()).isEmpty();
    }

    @Test
    void a_merge_names_the_branch_that_it_merged() {
        assertThat(Read.marks(Read.message("Merge pull request #7 from kim/codex/fix-the-lock\n\nFix the lock")))
                .containsExactly("openai codex weak branch");
        assertThat(Read.message("Merge branch 'ai/tests' into 'main'").marks()).isEmpty();
        assertThat(Read.message("Merge branch 'vk/readme-typo'").marks()).isEmpty();
    }

    @Test
    void accounts_of_agents_are_known_by_their_login() {
        assertThat(Read.marks(Read.opener(new Account("1", "devin-ai-integration[bot]", "Devin"))))
                .containsExactly("devin certain author");
        assertThat(Read.opener(new Account("2", "devin", "Devin Townsend")).marks())
                .isEmpty();
    }

    @Test
    void a_canary_is_certain() {
        assertThat(Read.marks(Read.sentence("A biblioklept was here.")))
                .containsExactly("ai (unnamed) certain message");
        assertThat(Read.marks(Read.description("Biblioklept"))).containsExactly("ai (unnamed) certain description");
    }

    @Test
    void a_canary_may_be_of_signs() {
        Marks marks = Marks.bundled(List.of("\uD83E\uDD16\uD83E\uDD16\uD83E\uDD16"));
        assertThat(Read.marks(marks.around("", "It works now. \uD83E\uDD16\uD83E\uDD16\uD83E\uDD16", Read.ADAS)))
                .containsExactly("ai (unnamed) certain description");
        assertThat(marks.around("", "It works now. \uD83E\uDD16", Read.ADAS).marks())
                .isEmpty();
    }

    @Test
    void links_to_sessions_are_certain() {
        assertThat(Read.marks(Read.sentence("https://claude.ai/code/session_01DR")))
                .containsExactly("claude certain message");
    }
}
