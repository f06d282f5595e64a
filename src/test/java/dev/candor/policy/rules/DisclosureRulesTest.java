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

import org.junit.jupiter.api.Test;

/** Rules 1, 4, 5, 15 and 16: declined content, missing, empty, unknown and needless disclosure. */
class DisclosureRulesTest {
    @Test
    void aBanDeclinesDeclaredContent() {
        assertThat(by("qemu-current", submission().patch(signed("AI-used-for: tests"), grows("tests/unit/x.c", 9))))
                .contains("error ai-declined");
    }

    @Test
    void aBanDeclinesWhatAToolCertainlyMade() {
        assertThat(by("qemu-current", submission().patch(signed(CLAUDE), grows("hw/sd/sd.c", 9))))
                .contains("error ai-declined");
    }

    @Test
    void aBanTakesResearch() {
        assertThat(by("qemu-current", submission().patch(signed("AI-used-for: research"), grows("hw/sd/sd.c", 9))))
                .isEmpty();
    }

    @Test
    void aBanAsksByTheStrengthOfTheMark() {
        assertThat(by(
                        "qemu-current",
                        submission().patch(signed("Generated-by: GitHub Copilot"), grows("hw/sd/sd.c", 9))))
                .contains("maintainer ai-declined");
        assertThat(by(
                        "qemu-current",
                        submission()
                                .patch(signed("Reviewed-by: Claude <noreply@anthropic.com>"), grows("hw/sd/sd.c", 9))))
                .contains("info ai-declined");
    }

    @Test
    void aBanAsksAboutTheDescriptionWherePatchesSayNothing() {
        assertThat(by(
                        "qemu-current",
                        submission()
                                .described("🤖 Generated with [Claude Code](https://claude.com/claude-code)")
                                .patch(signed(), grows("hw/sd/sd.c", 9))))
                .containsExactly("error ai-declined");
        assertThat(by("qemu-current", submission().on("claude/tidy-sd").patch(signed(), grows("hw/sd/sd.c", 9))))
                .containsExactly("info ai-declined");
    }

    @Test
    void researchAboveABlankLineIsDeclaredToo() {
        assertThat(byQemu(submission()
                        .patch(
                                message("hw/sd: tidy", "It was untidy.", "AI-used-for: research", SIGNED),
                                grows("hw/sd/sd.c", 400))))
                .containsExactly("warning trailer-order");
        assertThat(byQemu(submission()
                        .patch(
                                message("hw/sd: tidy", "Such as:\n\n    AI-used-for: code", SIGNED),
                                grows("hw/sd/sd.c", 400))))
                .isEmpty();
    }

    @Test
    void aMarkWithoutDisclosureIsAsked() {
        assertThat(byQemu(submission().patch(signed(CLAUDE), grows("hw/sd/sd.c", 4))))
                .contains("error disclosure-missing");
    }

    @Test
    void aMarkWithDisclosureIsNotAsked() {
        assertThat(byQemu(submission().patch(signed(CLAUDE, "AI-used-for: code"), grows("hw/sd/sd.c", 4))))
                .doesNotContain("error disclosure-missing");
    }

    @Test
    void oneDisclosedCommitDoesNotSpeakForAnother() {
        assertThat(byQemu(submission()
                        .patch(signed("AI-used-for: code"), grows("hw/sd/sd.c", 2))
                        .patch(signed(CLAUDE), grows("hw/sd/sd.c", 2))))
                .contains("error disclosure-missing");
    }

    @Test
    void aBranchOfAToolIsAskedAboutOnlyWhereNothingIsDisclosed() {
        assertThat(byQemu(submission().on("claude/tidy-sd").patch(signed(), grows("hw/sd/sd.c", 4))))
                .hasSize(1)
                .first()
                .asString()
                .endsWith("disclosure-missing");
        assertThat(byQemu(submission().on("claude/tidy-sd").patch(signed("AI-used-for: code"), grows("hw/sd/sd.c", 4))))
                .containsExactly("info small-fix");
    }

    @Test
    void anEmptyDisclosureIsNone() {
        assertThat(byQemu(submission().patch(signed("AI-used-for:"), grows("hw/sd/sd.c", 4))))
                .contains("error disclosure-empty");
    }

    @Test
    void anUnknownKindIsAWarningAndCountsAsCode() {
        assertThat(byQemu(submission()
                        .patch(signed("AI-used-for: collecting comments and updating patch"), grows("hw/sd/sd.c", 40))))
                .containsExactly("maintainer prior-agreement", "warning disclosure-value");
    }

    @Test
    void analysisIsTakenThoughTheLatestTextDoesNotListIt() {
        assertThat(byQemu(submission().patch(signed("AI-used-for: analysis"), grows("hw/sd/sd.c", 400))))
                .containsExactly("info background-use");
    }

    @Test
    void completionNeedsNoDisclosure() {
        assertThat(byQemu(submission().patch(signed("AI-used-for: autocomplete"), grows("hw/sd/sd.c", 400))))
                .containsExactly("info background-use");
    }

    @Test
    void aDeterministicToolIsNoAi() {
        assertThat(byQemu(submission().patch(signed("AI-used-for: code (coccinelle)"), grows("hw/sd/sd.c", 4))))
                .contains("warning deterministic-tool");
        assertThat(byQemu(submission().patch(signed("AI-used-for: code (refactoring)"), grows("hw/sd/sd.c", 4))))
                .doesNotContain("warning deterministic-tool");
    }

    @Test
    void aBanDoesNotDeclineWhatADeterministicToolMade() {
        assertThat(by(
                        "qemu-current",
                        submission().patch(signed("AI-used-for: code (coccinelle and sed)"), grows("hw/sd/sd.c", 40))))
                .isEmpty();
        assertThat(by(
                        "qemu-current",
                        submission().patch(signed("AI-used-for: code (coccinelle), tests"), grows("hw/sd/sd.c", 40))))
                .containsExactly("error ai-declined");
    }

    @Test
    void whomThePolicyExemptsIsLeftAlone() throws Exception {
        assertThat(byQemuWith(
                        "exempt: {people: [ada@example.org]}",
                        submission().patch(signed(CLAUDE), grows("hw/sd/sd.c", 4))))
                .isEmpty();
    }
}
