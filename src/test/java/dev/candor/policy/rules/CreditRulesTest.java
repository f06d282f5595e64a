package dev.candor.policy.rules;

import static dev.candor.policy.rules.Judged.CLAUDE;
import static dev.candor.policy.rules.Judged.by;
import static dev.candor.policy.rules.Judged.byQemu;
import static dev.candor.policy.rules.Judged.byQemuWith;
import static dev.candor.policy.rules.Judged.signed;
import static dev.candor.submission.Given.SIGNED;
import static dev.candor.submission.Given.grows;
import static dev.candor.submission.Given.message;
import static dev.candor.submission.Given.submission;
import static org.assertj.core.api.Assertions.assertThat;

import dev.candor.git.Person;
import org.junit.jupiter.api.Test;

/** Rules 2, 3, 6, 7, 19, 20 and 22: who is credited, who signs, who writes. */
class CreditRulesTest {
    @Test
    void everyPatchIsSignedOff() {
        assertThat(byQemu(submission().patch(message("hw/sd: tidy", "It was untidy."), grows("hw/sd/sd.c", 3))))
                .containsExactly("error sign-off-missing");
    }

    @Test
    void aToolCannotSignOff() {
        assertThat(byQemu(submission()
                        .patch(
                                signed("AI-used-for: code", "Signed-off-by: Claude <noreply@anthropic.com>"),
                                grows("hw/sd/sd.c", 3))))
                .contains("error sign-off-agent");
    }

    @Test
    void nameOrAddressOfTheAuthorIsEnough() {
        assertThat(byQemu(submission()
                        .by(new Person("Ada Palmer", "ada@home.example.org"))
                        .patch(signed(), grows("hw/sd/sd.c", 3))))
                .isEmpty();
        assertThat(byQemu(submission()
                        .by(new Person("Grace Murray", "grace@example.org"))
                        .patch(signed(), grows("hw/sd/sd.c", 3))))
                .containsExactly("warning sign-off-mismatch");
    }

    @Test
    void theDisclosureStandsAboveTheSignOff() {
        assertThat(byQemu(submission()
                        .patch(
                                message("hw/sd: tidy", "It was untidy.", SIGNED + "\nAI-used-for: code"),
                                grows("hw/sd/sd.c", 3))))
                .contains("warning trailer-order");
        assertThat(byQemu(submission().patch(signed("AI-used-for: code"), grows("hw/sd/sd.c", 3))))
                .doesNotContain("warning trailer-order");
    }

    @Test
    void aDisclosureAboveABlankLineCountsAndIsAskedToMove() {
        assertThat(byQemu(submission()
                        .patch(
                                message("tests: more", "There were few.", "AI-used-for: tests", SIGNED),
                                grows("tests/unit/x.c", 3))))
                .containsExactly("warning trailer-order");
    }

    @Test
    void whoPassesAPatchOnMayDiscloseTheirOwnPart() {
        assertThat(byQemu(submission()
                        .patch(
                                message(
                                        "hw/sd: tidy",
                                        "It was untidy.",
                                        SIGNED
                                                + "\n[Grace: rebased]\nAI-used-for: tests\nSigned-off-by: Grace Murray <grace@example.org>"),
                                grows("tests/unit/x.c", 3))))
                .isEmpty();
    }

    @Test
    void toolsAreNotCredited() {
        assertThat(byQemu(submission().patch(signed("AI-used-for: code", CLAUDE), grows("hw/sd/sd.c", 3))))
                .contains("error ai-credit");
        assertThat(byQemu(submission()
                        .patch(signed("Assisted-by: Grace Murray <grace@example.org>"), grows("hw/sd/sd.c", 3))))
                .isEmpty();
    }

    @Test
    void theModelStaysUnnamed() {
        assertThat(byQemu(submission().patch(signed("AI-used-for: code (Claude Opus 5)"), grows("hw/sd/sd.c", 3))))
                .contains("warning model-named");
        assertThat(by(
                        "qemu-proposed-v2",
                        submission().patch(signed("AI-used-for: code (Claude Opus 5)"), grows("hw/sd/sd.c", 3))))
                .doesNotContain("warning model-named");
    }

    @Test
    void aLinkToASessionNamesTheToolAndIsLeftOut() {
        assertThat(byQemu(submission()
                        .patch(
                                signed("AI-used-for: code", "Claude-Session: https://claude.ai/code/session_01"),
                                grows("hw/sd/sd.c", 3))))
                .contains("warning model-named", "warning prompts");
        assertThat(by(
                        "qemu-proposed-v2",
                        submission()
                                .patch(
                                        signed(
                                                "AI-used-for: code",
                                                "Claude-Session: https://claude.ai/code/session_01"),
                                        grows("hw/sd/sd.c", 3))))
                .containsExactly("info small-fix");
    }

    @Test
    void signOffsStayOutWhereAProjectDoesNotUseThem() {
        assertThat(by("networkmanager", submission().patch(signed(), grows("src/core/main.c", 3))))
                .contains("error sign-off-forbidden");
    }

    @Test
    void anAgentsFooterIsAskedAbout() {
        assertThat(byQemu(submission()
                        .patch(
                                message(
                                        "hw/sd: tidy",
                                        "It was untidy.",
                                        "🤖 Generated with [Claude Code](https://claude.com/claude-code)",
                                        "AI-used-for: code\n" + SIGNED),
                                grows("hw/sd/sd.c", 3))))
                .contains("warning agent-prose");
    }

    @Test
    void promptsStayOut() {
        assertThat(byQemu(submission()
                        .patch(
                                message(
                                        "hw/sd: tidy",
                                        "Prompt: tidy this file and keep the behaviour",
                                        "AI-used-for: code\n" + SIGNED),
                                grows("hw/sd/sd.c", 3))))
                .contains("warning prompts");
    }

    @Test
    void peopleAuthorPatches() {
        assertThat(byQemu(submission()
                        .by(new Person("Cursor Agent", "cursoragent@cursor.com"))
                        .patch(signed("AI-used-for: code"), grows("hw/sd/sd.c", 3))))
                .contains("error agent-author");
    }

    @Test
    void whoMayBeAPersonIsAsked() {
        assertThat(byQemu(submission()
                        .by(new Person("Claude", "claude@anthropic.com"))
                        .patch(
                                message(
                                        "hw/sd: tidy",
                                        "It was untidy.",
                                        "Signed-off-by: Claude <claude@anthropic.com>"),
                                grows("hw/sd/sd.c", 3))))
                .contains("warning agent-author")
                .doesNotContain("error agent-author");
        assertThat(byQemu(
                        submission().patch(signed("Signed-off-by: ChatGPT <kim@example.org>"), grows("hw/sd/sd.c", 3))))
                .contains("warning sign-off-agent");
    }

    @Test
    void aKeyWithASpaceIsACreditToo() {
        assertThat(byQemu(submission()
                        .patch(signed("AI-used-for: code", "Assisted by: Claude Code"), grows("hw/sd/sd.c", 3))))
                .contains("error ai-credit");
    }

    @Test
    void descriptionsAreWrittenByPeopleToo() {
        assertThat(byQemu(submission()
                        .described("Tidies.\n\n🤖 Generated with [Claude Code](https://claude.com/claude-code)")
                        .patch(signed("AI-used-for: code"), grows("hw/sd/sd.c", 3))))
                .contains("warning agent-prose")
                .doesNotContain("warning prompts");
        assertThat(byQemu(submission()
                        .described("Tidies.\n\nhttps://claude.ai/code/session_01")
                        .patch(signed("AI-used-for: code"), grows("hw/sd/sd.c", 3))))
                .contains("warning prompts");
    }

    @Test
    void aCanaryIsAnAgentsLine() throws Exception {
        assertThat(byQemuWith(
                        "canaries: [biblioklept]",
                        submission()
                                .patch(
                                        message(
                                                "hw/sd: tidy",
                                                "It was untidy. Biblioklept.",
                                                "AI-used-for: code\n" + SIGNED),
                                        grows("hw/sd/sd.c", 3))))
                .contains("warning agent-prose");
    }
}
