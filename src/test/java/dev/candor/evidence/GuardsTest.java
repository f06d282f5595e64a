package dev.candor.evidence;

import static org.assertj.core.api.Assertions.assertThat;

import dev.candor.git.Person;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The look-alikes of policies.md, section 3.4, by its numbers: none of them counts. */
class GuardsTest {
    @ParameterizedTest
    @ValueSource(
            strings = {
                "Assisted-by: Hendrik Hübner",
                "Assisted-by: Tal Regev via #16045",
                "Assisted-by: Ada Palmer <ada@example.org>",
                "Assisted-by: graywolf <81234+graywolf@users.noreply.github.com>",
                "Assisted-by: Ludwig van Beethoven"
            })
    void one_people_who_assisted(String line) {
        assertThat(Read.trailer(line).marks()).isEmpty();
    }

    @Test
    void two_deterministic_tools_unless_an_llm_goes_first() {
        assertThat(Read.trailer("Assisted-by: coccinelle sparse").marks()).isEmpty();
        assertThat(Read.marks(Read.trailer("Assisted-by: LLM coccinelle")))
                .containsExactly("llm (unnamed) certain trailer");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Claude Brisson <claude@example.org>",
                "Devin Smith <devin@example.org>",
                "Cody Nguyen <codynnn@example.org>",
                "Jules Maselbas <jmaselbas@example.org>",
                "Gemini Sasson <gemini@example.org>",
                "Junie Moon <junie@example.org>",
                "Aiden Grossman <aiden@example.org>",
                "Claudette Colbert <claudette@example.org>",
                "Edison Ai <edison.ai@example.org>",
                "incline <81234+incline@users.noreply.github.com>",
                "v0idpwn <v0idpwn@example.org>",
                "lightningbolt <bolt@example.org>",
                "Android Builder <droid@example.org>",
                "easyaspi (Devin) <easyaspi@users.noreply.github.com>"
            })
    void three_people_and_accounts_of_such_names(String person) {
        assertThat(Read.by(Person.of(person), "tidy").marks()).isEmpty();
        assertThat(Read.trailer("Co-authored-by: " + person).marks()).isEmpty();
        assertThat(Read.trailer("Signed-off-by: " + person).marks()).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Kim Lee <kim@anthropic.com>",
                "Sam Hill <sam@openai.com>",
                "Bo Chen <bo@sourcegraph.com>",
                "Ana Sol <ana@gitlab.com>",
                "Paul Gauthier <paul@aider.chat>"
            })
    void four_people_who_work_for_a_vendor(String person) {
        assertThat(Read.by(Person.of(person), "tidy").marks()).isEmpty();
        assertThat(Read.trailer("Signed-off-by: " + person).marks()).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "GitHub <noreply@github.com>",
                "dependabot[bot] <49699333+dependabot[bot]@users.noreply.github.com>",
                "renovate[bot] <29139614+renovate[bot]@users.noreply.github.com>",
                "github-actions[bot] <41898282+github-actions[bot]@users.noreply.github.com>",
                "pre-commit-ci[bot] <66853113+pre-commit-ci[bot]@users.noreply.github.com>",
                "mergify[bot] <37929162+mergify[bot]@users.noreply.github.com>",
                "release-please[bot] <55107282+release-please[bot]@users.noreply.github.com>",
                "semantic-release-bot <semantic-release-bot@martynus.net>",
                "weblate <weblate@users.noreply.github.com>",
                "crowdin-bot <support+bot@crowdin.com>",
                "stainless-app[bot] <142633134+stainless-app[bot]@users.noreply.github.com>",
                "fern-api[bot] <115122769+fern-api[bot]@users.noreply.github.com>",
                "project_12_bot_0af3 <project_12_bot_0af3@noreply.gitlab.com>"
            })
    void five_and_six_web_committers_and_other_bots(String person) {
        assertThat(Read.by(Person.of(person), "tidy").marks()).isEmpty();
        assertThat(Read.trailer("Co-authored-by: " + person).marks()).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Generated-by: protoc-gen-go",
                "Generated-by: stringer",
                "Generated-by: StageFreight",
                "Generated-By: openstack/project-config:roles/copy-release-tools/add_release_note_page.sh",
                "Made-with: love",
                "Generated with love"
            })
    void seven_generators(String line) {
        assertThat(Read.trailer(line).marks()).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"none", "None.", "n/a", "N/A", "no", "-", "false", "not used"})
    void eight_values_that_deny(String value) {
        assertThat(Read.trailer("Assisted-by: " + value).marks()).isEmpty();
        assertThat(Read.trailer("AI-assisted: " + value).marks()).isEmpty();
        assertThat(Read.trailer("AI-used-for: " + value).marks()).isEmpty();
    }

    @Test
    void nine_subjects_quotes_diffs_repeats_and_merges() {
        assertThat(Read.message("agent: refactor hooks").marks()).isEmpty();
        assertThat(Read.message("assisted-by: claude").marks()).isEmpty();
        assertThat(Read.sentence("> Assisted-by: Claude Code").marks()).isEmpty();
        assertThat(Read.sentence("    +Assisted-by: Claude Code").marks()).isEmpty();
        assertThat(Read.sentence("```diff\n+Assisted-by: Claude Code\n```").marks())
                .isEmpty();
        assertThat(Read.message("Revert \"tidy\"\n\nAssisted-by: Claude Code").marks())
                .isEmpty();
        assertThat(Read.message("tidy\n\nAssisted-by: Claude Code\n(cherry picked from commit 0123abcd)")
                        .marks())
                .isEmpty();
        assertThat(Read.message("Merge branch 'fix' into 'main'\n\nFix the lock")
                        .marks())
                .isEmpty();
    }

    @Test
    void nine_a_branch_that_only_contains_a_name() {
        assertThat(Read.branch("feature/claude-support").marks()).isEmpty();
        assertThat(Read.branch("kim/claude/fix").marks()).isEmpty();
    }

    @Test
    void ten_what_an_editor_added_by_itself_is_a_hint_only() {
        assertThat(Read.marks(Read.trailer("Co-authored-by: Copilot <copilot@github.com>")))
                .containsExactly("github copilot weak trailer");
    }

    @ParameterizedTest
    @ValueSource(strings = {"research", "analysis", "review", "research (of the data sheet), analysis"})
    void eleven_declared_use_without_content(String value) {
        assertThat(Read.trailer("AI-used-for: " + value).marks()).isEmpty();
    }

    @Test
    void twelve_a_doubled_key_is_stripped_once() {
        assertThat(Read.marks(Read.trailer("Assisted-by: Assisted-by: Claude Code")))
                .containsExactly("claude code certain trailer");
        assertThat(Read.marks(Read.trailer("AI-used-for: AI-used-for: code")))
                .containsExactly("ai (unnamed) certain trailer");
    }

    @Test
    void thirteen_no_vendor_is_needed() {
        assertThat(Read.trailer("Assisted-by: LLM").marks()).hasSize(1);
        assertThat(Read.trailer("AI-used-for: code").marks()).hasSize(1);
    }
}
