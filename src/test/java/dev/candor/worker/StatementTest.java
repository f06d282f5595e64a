package dev.candor.worker;

import static org.assertj.core.api.Assertions.assertThat;

import dev.candor.policy.Outcome;
import org.junit.jupiter.api.Test;

/** What the author says about the AI use in their own patches, in place of a line in the message. */
class StatementTest extends TalkBench {
    @Test
    void theAuthorAnswersAQuestionWithoutAPush() {
        lab.project.file(
                "master",
                ".gitlab/ai-policy.yml",
                "name: ours\nextends: qemu-proposed\nseverities:\n  ai-credit: off\n");
        request.commit(commit(1, "Co-Authored-By: Claude <noreply@anthropic.com>\n", 4));
        lab.sweep();
        assertThat(lab.outcome(1)).contains(Outcome.FAIL);

        lab.say(request, MARY, "@candor-bot not used");
        assertThat(lab.outcome(1)).as("nobody answers for the author").contains(Outcome.FAIL);

        lab.say(request, ADA, "@candor-bot used-for code");
        assertThat(lab.outcome(1)).contains(Outcome.PASS);
        assertThat(request.labels()).contains("AI: code").doesNotContain("AI: asked");
        assertThat(note()).isEqualTo("""
                All is in order now, thank you. ([report](http://bot.example.org/submissions/lab/demo/demo/1))

                What was said:

                - `mary`, 2026-10-25, `not used`: this does not count. Only the author can say what AI was used for.
                - `ada`, 2026-10-25, `used-for code`: recorded as the author's word. Please put `AI-used-for: code` into the commit message when you next push.

                <!-- candor -->""");

        lab.gitlab.forgetCalls();
        lab.ring(1);
        lab.work();
        assertThat(lab.gitlab.reads()).as("what is remembered needs no read").isEqualTo(4);
    }

    @Test
    void whatTheAuthorSaysIsHeldAgainstTheCode() {
        request.commit(commit(1, "", 400)).commit(commit(2, "", 3));
        lab.sweep();
        assertThat(lab.outcome(1)).contains(Outcome.PASS);

        lab.say(request, ADA, "I should have said:\n\n@candor-bot used-for code");

        assertThat(lab.gitlab.calls()).as("now the code has to be read").containsEntry("commit-diff", 2);
        assertThat(lab.outcome(1)).contains(Outcome.MAINTAINER);
        lab.say(request, MARY, "@candor-bot agree");
        assertThat(lab.outcome(1)).contains(Outcome.PASS);
    }

    @Test
    void aStatementIsForTheCodeItWasMadeAbout() {
        request.commit(commit(1, "Co-Authored-By: Claude <noreply@anthropic.com>\n", 4));
        lab.sweep();
        lab.say(request, ADA, "@candor-bot used-for code");
        assertThat(request.labels()).contains("AI: code").doesNotContain("AI: asked");

        request.replace(commit(11, "Co-Authored-By: Claude <noreply@anthropic.com>\n", 5));
        lab.hook(request.hook("update"));

        assertThat(request.labels()).contains("AI: asked").doesNotContain("AI: code");
    }
}
