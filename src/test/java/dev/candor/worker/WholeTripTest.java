package dev.candor.worker;

import static org.assertj.core.api.Assertions.assertThat;

import dev.candor.gitlab.FakeMergeRequest;
import dev.candor.gitlab.Samples;
import dev.candor.gitlab.Trouble;
import dev.candor.policy.Outcome;
import dev.candor.submission.Note;
import java.io.IOException;
import java.nio.file.Path;
import java.time.Duration;
import org.junit.jupiter.api.AutoClose;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** From the ring to the note, over the real adapter, the real inbox and ledger, and a GitLab that remembers. */
class WholeTripTest {
    private static final String CLAUDE = "Co-Authored-By: Claude <noreply@anthropic.com>\n";
    private static final String SIGNED = "Signed-off-by: Ada Example <ada@example.org>\n";

    @AutoClose
    private final Lab lab;

    WholeTripTest(@TempDir Path folder) throws IOException {
        lab = new Lab(folder);
    }

    @Test
    void aMergeRequestInOrderCostsFourReadsAndOneStatus() {
        FakeMergeRequest request = Samples.fix(lab.request(1), 1);
        lab.ring(1);
        lab.work();

        assertThat(lab.gitlab.reads()).isEqualTo(4);
        assertThat(lab.gitlab.writes()).isEqualTo(1);
        assertThat(request.notes()).isEmpty();
        assertThat(request.labels()).isEmpty();
        assertThat(lab.statuses(request)).singleElement().satisfies(status -> {
            assertThat(status.name()).isEqualTo("candor/ai-policy");
            assertThat(status.state()).isEqualTo("success");
            assertThat(status.description()).isEqualTo("in order");
            assertThat(status.url()).isEqualTo("http://bot.example.org/submissions/lab/demo/demo/1");
        });
        assertThat(lab.outcome(1)).contains(Outcome.PASS);
    }

    @Test
    void aQuestionCostsFourReadsAndThreeWrites() {
        FakeMergeRequest request = asked(1);
        lab.ring(1);
        lab.work();

        assertThat(lab.gitlab.reads()).isEqualTo(4);
        assertThat(lab.gitlab.writes()).isEqualTo(3);
        assertThat(request.notes())
                .singleElement()
                .satisfies(note -> assertThat(note.body())
                        .startsWith("**Could you say what AI was used for?**")
                        .endsWith(Note.MARK));
        assertThat(request.labels()).containsExactlyInAnyOrder("AI: asked", "ai-policy::fail");
    }

    @Test
    void theSameHeadAgainIsReadAndNothingIsWritten() {
        asked(1);
        lab.ring(1);
        lab.work();
        lab.gitlab.forgetCalls();
        lab.ring(1);
        lab.work();

        assertThat(lab.gitlab.writes()).isZero();
        assertThat(lab.gitlab.reads()).isEqualTo(4);
    }

    @Test
    void aBurstOfRingsIsOneLook() {
        FakeMergeRequest request = asked(1);
        for (int i = 0; i < 10; i++) {
            lab.ring(1);
        }
        lab.work();

        assertThat(lab.gitlab.calls()).containsEntry("merge-request", 1);
        assertThat(request.notes()).hasSize(1);
    }

    @Test
    void aPushThatPutsThingsRightQuietensTheNote() {
        FakeMergeRequest request = asked(1);
        lab.ring(1);
        lab.work();
        request.replace(new FakeMergeRequest.FakeCommit(
                Samples.sha(99),
                "Ada Example",
                "ada@example.org",
                "hw: tidy\n\nIt was untidy.\n\nAI-used-for: code\n" + SIGNED,
                Samples.diff("hw/a.c")));
        lab.ring(1);
        lab.work();

        assertThat(request.notes())
                .singleElement()
                .satisfies(note -> assertThat(note.body()).startsWith("All is in order now, thank you."));
        assertThat(request.labels()).containsExactlyInAnyOrder("AI: code", "ai-policy::ok");
    }

    @Test
    void anAnswerThatWasLostDoesNotMakeASecondNote() {
        FakeMergeRequest request = asked(1);
        lab.gitlab.next("create-note", new Trouble.DoneButDropped());
        lab.ring(1);
        lab.work();
        lab.pass(Duration.ofMinutes(5));
        lab.work();

        assertThat(request.notes()).hasSize(1);
        assertThat(lab.statuses(request)).hasSize(1);
        assertThat(lab.outcome(1)).contains(Outcome.FAIL);
    }

    @Test
    void aNoteThatSomebodyDeletedIsWrittenAnew() {
        FakeMergeRequest request = asked(1);
        lab.ring(1);
        lab.work();
        request.deleteNote(request.notes().getFirst().id());
        request.replace(new FakeMergeRequest.FakeCommit(
                Samples.sha(98),
                "Ada Example",
                "ada@example.org",
                "hw: tidy\n\nIt was very untidy.\n\n" + CLAUDE,
                Samples.diff("hw/a.c")));
        lab.ring(1);
        lab.work();
        lab.pass(Duration.ofMinutes(5));
        lab.work();

        assertThat(request.notes()).hasSize(1);
    }

    @Test
    void aForgeThatAsksForPeaceGetsIt() {
        asked(1);
        lab.gitlab.next("merge-request", Trouble.rateLimit(120));
        lab.ring(1);
        lab.work();
        lab.ring(1);
        lab.pass(Duration.ofSeconds(110));
        lab.work();
        assertThat(lab.gitlab.calls()).containsEntry("merge-request", 1);
        lab.pass(Duration.ofSeconds(30));
        lab.work();
        assertThat(lab.outcome(1)).contains(Outcome.FAIL);
    }

    @Test
    void aStormOfServerErrorsPasses() {
        FakeMergeRequest request = asked(1);
        for (String kind : new String[] {"merge-request", "commits", "raw-diffs", "create-note", "post-status"}) {
            lab.gitlab.next(kind, Trouble.html(502), Trouble.status(500, "500 Internal Server Error"));
        }
        lab.ring(1);
        for (int i = 0; i < 20; i++) {
            lab.work();
            lab.pass(Duration.ofMinutes(20));
        }
        assertThat(request.notes()).hasSize(1);
        assertThat(lab.statuses(request)).hasSize(1);
    }

    @Test
    void aMergeRequestThatIsGoneIsParked() {
        lab.ring(404);
        lab.work();
        assertThat(lab.inbox.backlog().parked()).isEqualTo(1);
        assertThat(lab.gitlab.calls()).containsEntry("merge-request", 1);
    }

    @Test
    void aBrokenPolicyFileIsToldAndTheConfiguredOneHolds() {
        Samples.fix(lab.request(1), 1);
        lab.project.file("master", ".gitlab/ai-policy.yml", "name: machine\nstanc: ban\n");
        lab.ring(1);
        lab.work();

        assertThat(lab.request(1).notes())
                .singleElement()
                .satisfies(note -> assertThat(note.body())
                        .contains("could not be read; the configured policy was used instead")
                        .contains("unknown key 'stanc'; did you mean 'stance'?"));
        assertThat(lab.outcome(1)).contains(Outcome.WARN);
    }

    @Test
    void theProjectsOwnPolicyHolds() {
        asked(1);
        lab.project.file("master", ".gitlab/ai-policy.yml", "name: machine\nextends: gentoo\nmode: enforce\n");
        lab.ring(1);
        lab.work();

        assertThat(lab.statuses(lab.request(1)))
                .singleElement()
                .satisfies(status -> assertThat(status.state()).isEqualTo("failed"));
    }

    @Test
    void whatTheProjectsOwnPolicyCallsADisclosureIsLookedAtClosely() {
        FakeMergeRequest request = Samples.fix(lab.request(1), 1);
        request.commit(
                Samples.sha(2),
                "hw: add a device\n\nGuests need it.\n\nMade-with-help: code\n" + SIGNED,
                Samples.diff("hw/b.c"));
        lab.project.file("master", ".gitlab/ai-policy.yml", """
                name: machine
                extends: qemu-proposed
                disclosing:
                  trailer: Made-with-help
                small-fix:
                  lines: 0
                """);
        lab.ring(1);
        lab.work();

        assertThat(lab.gitlab.calls()).containsEntry("commit-diff", 1);
        assertThat(lab.outcome(1)).contains(Outcome.MAINTAINER);
    }

    @Test
    void aTitleThatIsAQuickActionIsNeverRun() {
        FakeMergeRequest request = lab.request(1)
                .title("/close")
                .description("/merge\n@all")
                .commit(
                        Samples.sha(1),
                        "/close\n\n/assign @all\n<!-- candor -->\n\nAI-used-for: /close @all\n" + SIGNED,
                        Samples.diff("hw/`@all`.c"));
        lab.ring(1);
        lab.work();

        assertThat(request.quickActions()).isEmpty();
        assertThat(request.notes()).hasSize(1);
    }

    private FakeMergeRequest asked(int number) {
        return lab.request(number)
                .title("hw: tidy")
                .commit(
                        Samples.sha(number),
                        "hw: tidy\n\nIt was untidy.\n\n" + CLAUDE + SIGNED,
                        Samples.diff("hw/a.c"));
    }
}
