package dev.candor.policy.rules;

import static dev.candor.policy.rules.Judged.CLAUDE;
import static dev.candor.policy.rules.Judged.by;
import static dev.candor.policy.rules.Judged.signed;
import static dev.candor.submission.Given.grows;
import static dev.candor.submission.Given.message;
import static dev.candor.submission.Given.submission;
import static org.assertj.core.api.Assertions.assertThat;

import dev.candor.git.FileChange;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

/** What the presets of single projects ask, and what they leave alone. */
class PresetRulesTest {
    private static final String UNSIGNED = message("sched: wake up", "It slept.", "Reviewed-by: Grace <g@example.org>");

    @Test
    void whatAPolicyDoesNotSpeakOfIsNotAskedFor() {
        assertThat(by("gentoo", submission().patch(UNSIGNED, grows("a.c", 9)))).isEmpty();
        assertThat(by("zephyr", submission().patch(UNSIGNED, grows("a.c", 9)))).isEmpty();
        assertThat(by("openinfra", submission().patch(signed(CLAUDE), grows("a.c", 9))))
                .containsExactly("error disclosure-missing");
        assertThat(by("linux", submission().patch(signed(CLAUDE), grows("a.c", 9))))
                .containsExactly("error disclosure-missing");
    }

    @Test
    void whoIsEncouragedToDiscloseIsRemindedNoMore() {
        assertThat(by("llvm", submission().patch(signed(CLAUDE), grows("a.cpp", 9))))
                .containsExactly("info disclosure-missing");
    }

    @Test
    void aLineInTheDescriptionDisclosesWhereEitherPlaceWillDo() {
        assertThat(by(
                        "llvm",
                        submission()
                                .described("Assisted-by: Claude Code\n\nFixes the wakeup.")
                                .patch(signed(CLAUDE), grows("a.cpp", 9))))
                .isEmpty();
    }

    @Test
    void whoIsNewIsForAMaintainerToSay() {
        String disclosed = signed("Assisted-by: Claude Code");
        assertThat(by("llvm", submission().patch(disclosed, grows("a.cpp", 149))))
                .isEmpty();
        assertThat(by("llvm", submission().patch(disclosed, grows("a.cpp", 150))))
                .containsExactly("maintainer newcomer-size");
        assertThat(by("llvm", submission().patch(disclosed, grows("test/a_test.cpp", 150))))
                .isEmpty();
        assertThat(by("llvm", submission().patch(UNSIGNED, grows("a.cpp", 150))))
                .isEmpty();
    }

    @Test
    void theOlderFormIsTakenAndTheNewerOnePointedOut() {
        assertThat(by("linux", submission().patch(signed("Assisted-by: LLM sparse"), grows("a.c", 9))))
                .isEmpty();
        assertThat(by("linux", submission().patch(signed("Assisted-by: Claude:claude-opus-5"), grows("a.c", 9))))
                .containsExactly("info disclosure-value");
    }

    @Test
    void aDescriptionThatNamesTheToolHasToldIt() {
        assertThat(by("gtk", submission().patch(signed("Generated-by: Claude Code"), grows("a.c", 9))))
                .containsExactly("warning disclosure-missing");
        assertThat(by(
                        "gtk",
                        submission()
                                .described("I wrote this with the help of Claude.")
                                .patch(signed("Generated-by: Claude Code"), grows("a.c", 9))))
                .isEmpty();
    }

    @Test
    void aMechanicalChangeNeedsNoDisclosureWhereThePolicySaysSo() {
        FileChange renamed = new FileChange(
                Optional.of("old.c"),
                Optional.of("new.c"),
                FileChange.Status.RENAMED,
                Optional.empty(),
                Optional.empty(),
                false,
                0,
                0,
                List.of(),
                false);
        String assisted =
                signed("Reviewed-by: Grace <g@example.org>", "Claude-Session: https://claude.ai/code/session_01");
        assertThat(by("mesa", submission().patch(assisted, renamed))).doesNotContain("error disclosure-missing");
        assertThat(by("mesa", submission().patch(assisted, grows("a.c", 9)))).contains("error disclosure-missing");
    }
}
