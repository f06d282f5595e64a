package dev.candor.worker;

import static org.assertj.core.api.Assertions.assertThat;

import dev.candor.gitlab.FakeMergeRequest.FakeNote;
import dev.candor.gitlab.Samples;
import dev.candor.policy.Outcome;
import java.time.Duration;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What is said to the bot in ways that are not the usual one, and what that costs. */
class TalkTest extends TalkBench {
    @ParameterizedTest
    @ValueSource(
            strings = {
                "Looks good to me.",
                "> @candor-bot agree",
                "```\n@candor-bot agree\n```",
                "`@candor-bot agree`",
                "@candor-bot-2 agree",
                "@candor-bot thank you",
                "ask @candor-bot help",
            })
    void whatIsNotSaidToTheBotCostsNothing(String text) {
        large();
        lab.sweep();

        lab.say(request, MARY, text);

        assertThat(lab.gitlab.calls()).isEmpty();
    }

    @Test
    void aClosedMergeRequestIsNotTalkedAbout() {
        large();
        lab.sweep();
        request.state("merged");

        lab.say(request, MARY, "@candor-bot agree");

        assertThat(lab.gitlab.calls()).isEmpty();
        assertThat(request.answers()).hasSize(1);
        lab.ring(1);
        lab.work();
        assertThat(lab.ledger.decisions(Lab.id(1)))
                .as("nor when it was closed in between")
                .isEmpty();
    }

    @Test
    void whoAsksForAnotherLookGetsOne() {
        large();
        lab.sweep();
        lab.project.file(
                "master", ".gitlab/ai-policy.yml", "name: ours\nextends: qemu-proposed\nsmall-fix:\n  lines: 500\n");

        FakeNote asked = lab.say(request, EVE, "@candor-bot recheck");

        assertThat(lab.outcome(1)).contains(Outcome.PASS);
        assertThat(request.awards(asked.id())).containsExactly("white_check_mark");
    }

    @Test
    void talkAboutAnOrdinaryMergeRequestIsNotRead() {
        Samples.fix(request, 1);
        request.note(EVE, "@candor-bot agree");
        request.approve(MARY);
        lab.sweep();
        lab.ring(1);
        lab.work();

        assertThat(lab.gitlab.reads()).isEqualTo(4);
    }

    @Test
    void anAgreementCostsAFewReadsAndAReceipt() {
        large();
        lab.sweep();

        lab.say(request, MARY, "@candor-bot agree");

        assertThat(lab.outcome(1)).contains(Outcome.PASS);
        assertThat(lab.gitlab.calls())
                .containsEntry("notes", 1)
                .containsEntry("approvals", 1)
                .containsEntry("member", 1)
                .containsEntry("person", 1)
                .containsEntry("versions", 1)
                .containsEntry("award-emoji", 1)
                .doesNotContainKey("label-events");
        lab.gitlab.forgetCalls();

        lab.ring(1);
        lab.work();

        assertThat(lab.gitlab.calls()).as("who Mary is was decided").doesNotContainKeys("member", "person", "versions");
        assertThat(lab.gitlab.writes()).isZero();
    }

    @Test
    void theSameNoteTwiceIsOneDecision() {
        large();
        lab.sweep();
        FakeNote note = lab.say(request, MARY, "@candor-bot agree");
        lab.hook(request.hook(note));

        assertThat(lab.ledger.decisions(Lab.id(1))).hasSize(1);
        assertThat(lab.gitlab.calls()).containsEntry("award-emoji", 1);
    }

    @Test
    void aNoteThatWasChangedAfterwardsIsNotHeardAgain() {
        large();
        lab.sweep();
        FakeNote said = lab.say(request, EVE, "I wonder.");
        lab.pass(Duration.ofMinutes(1));
        request.change(said.id(), "@candor-bot agree");
        FakeNote agreed = lab.say(request, MARY, "@candor-bot revoke");
        lab.pass(Duration.ofMinutes(1));
        request.change(agreed.id(), "@candor-bot agree");
        lab.ring(1);
        lab.work();

        assertThat(lab.outcome(1)).contains(Outcome.MAINTAINER);
        assertThat(note())
                .contains("- `eve`, 2026-10-25, `agree`: this does not count. It was changed after it was written; "
                        + "please say it in a new note.");
    }

    @Test
    void whoAsksForHelpGetsItInTheOneNote() {
        Samples.fix(request, 1);
        lab.sweep();
        assertThat(request.answers()).isEmpty();

        lab.say(request, MARY, "@candor-bot help");

        assertThat(note()).isEqualTo("""
                All is in order now, thank you. ([report](http://bot.example.org/submissions/lab/demo/demo/1))

                What `mary` can say:

                - `@candor-bot help`: this list
                - `@candor-bot recheck`: look again
                - `@candor-bot explain`: which rules looked, and what they found
                - `@candor-bot agree [AREA] [until 2027-01-31]`: agree to the AI use in what you answer for; with a day, also in what this author sends until then
                - `@candor-bot revoke`: take that back
                - `@candor-bot ignore RULE because ...`: set a rule's findings aside for some days

                <!-- candor -->""");
        lab.say(request, EVE, "@candor-bot explain");
        assertThat(note())
                .contains("- `sign-off-missing`: ")
                .contains("Found nothing.")
                .doesNotContain("can say");
    }

    @Test
    void aRuleIsSetAsideForAWhile() {
        request.commit(signedByAnother("hw/a.c"));
        lab.sweep();
        assertThat(lab.outcome(1)).contains(Outcome.WARN);

        lab.say(request, MARY, "@candor-bot ignore sign-off-mismatch because she married.");
        assertThat(lab.outcome(1)).contains(Outcome.PASS);
        assertThat(note())
                .contains("- `mary`, 2026-10-25, `ignore sign-off-mismatch because she married`: "
                        + "set aside for `the project as a whole`, until the end of 2026-11-24.");

        lab.pass(Duration.ofDays(31));
        lab.ring(1);
        lab.work();
        assertThat(lab.outcome(1)).contains(Outcome.WARN);
    }

    @Test
    void smallFixesDoNotAddUpToBigOnes() {
        lab.project.file("master", ".gitlab/ai-policy.yml", """
                name: ours
                extends: qemu-proposed
                small-fix:
                  window-days: 30
                  window-lines: 15
                """);
        for (int i = 1; i <= 3; i++) {
            lab.request(i).commit(commit(i, "AI-used-for: code\n", 4 + i));
            lab.ring(i);
            lab.work();
        }

        assertThat(lab.outcome(2)).contains(Outcome.PASS);
        assertThat(lab.outcome(3)).contains(Outcome.MAINTAINER);
        assertThat(lab.request(3).answers().getFirst().body())
                .contains("With 2 more in the last 30 days, small fixes with AI code add 18 lines together; "
                        + "up to 15 count as small.")
                .contains("lab/demo/demo/2: hw: add device 2 (6 lines, 2026-10-25)");
        lab.ring(3);
        lab.work();
        assertThat(lab.outcome(3)).as("it does not count itself").contains(Outcome.MAINTAINER);

        lab.say(lab.request(3), MARY, "@candor-bot agree");
        assertThat(lab.outcome(3)).contains(Outcome.PASS);
    }
}
