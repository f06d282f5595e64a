package dev.candor.worker;

import static org.assertj.core.api.Assertions.assertThat;

import dev.candor.gitlab.FakeMergeRequest.FakeNote;
import dev.candor.policy.Outcome;
import java.time.Duration;
import org.junit.jupiter.api.Test;

/** Whose word counts on a merge request, in what form, and for which head. */
class WhoseWordTest extends TalkBench {
    @Test
    void whoLosesAccessAfterwardsHasAgreedAllTheSameAndWhoGainsItHasNot() {
        large();
        lab.sweep();
        lab.say(request, EVE, "@candor-bot agree");
        lab.project.member(EVE, 50);
        lab.ring(1);
        lab.work();
        assertThat(lab.outcome(1)).as("Eve is an owner since").contains(Outcome.MAINTAINER);

        lab.say(request, MARY, "@candor-bot agree");
        lab.project.member(MARY, 10);
        lab.ring(1);
        lab.work();
        assertThat(lab.outcome(1)).contains(Outcome.PASS);
    }

    @Test
    void aPushBetweenTheWordAndTheLookIsNotAgreedTo() {
        large();
        lab.sweep();
        lab.pass(Duration.ofMinutes(1));
        FakeNote note = request.note(MARY, "@candor-bot agree");
        lab.pass(Duration.ofSeconds(1));
        request.replace(commit(2, "AI-used-for: code\n", 400));
        lab.hook(request.hook(note));

        assertThat(lab.outcome(1)).contains(Outcome.MAINTAINER);
        assertThat(note()).contains("It was said before the newest push; please look at that and say it again.");
    }

    @Test
    void aLabelAgreesAsLongAsItStands() {
        large();
        lab.sweep();
        request.label(EVE, "AI: agreed");
        lab.ring(1);
        lab.work();
        assertThat(lab.outcome(1)).contains(Outcome.MAINTAINER);

        request.unlabel(EVE, "AI: agreed").label(MARY, "AI: agreed");
        lab.ring(1);
        lab.work();
        assertThat(lab.outcome(1)).contains(Outcome.PASS);

        request.unlabel(MARY, "AI: agreed");
        lab.ring(1);
        lab.work();
        assertThat(lab.outcome(1)).contains(Outcome.MAINTAINER);
    }

    @Test
    void whoSetTheLabelThatStandsIsToldByTheNewestOfManyEvents() {
        large();
        request.label(MARY, "AI: agreed").unlabel(MARY, "AI: agreed");
        for (int i = 0; i < 60; i++) {
            request.label(EVE, "noise").unlabel(EVE, "noise");
        }
        request.label(EVE, "AI: agreed");
        lab.sweep();
        assertThat(lab.outcome(1))
                .as("Mary thought better of it, then Eve set it")
                .contains(Outcome.MAINTAINER);
    }

    @Test
    void aGroupOfCodeownersAnswersToo() {
        lab.project.member(MARY, 30).file("master", ".gitlab/CODEOWNERS", "hw/ @devices/maintainers\n");
        lab.gitlab.group("devices/maintainers", MARY);
        large();
        lab.sweep();
        assertThat(note()).contains("`codeowners (@devices/maintainers)");

        lab.say(request, EVE, "@candor-bot agree");
        assertThat(lab.outcome(1)).contains(Outcome.MAINTAINER);
        lab.say(request, MARY, "@candor-bot agree");
        assertThat(lab.outcome(1)).contains(Outcome.PASS);
    }

    @Test
    void nobodyMakesThemselvesAMaintainerInTheBranchTheySend() {
        lab.gitlab.account(EVE, "eve", "Mary Maintainer", "eve@example.org");
        lab.project
                .file("master", "MAINTAINERS", "Devices\nM: Mary <mary@example.org>\nF: hw/\n")
                .file("topic", "MAINTAINERS", "Devices\nM: Eve <eve@example.org>\nF: hw/\n");
        large();
        lab.sweep();

        lab.say(request, EVE, "@candor-bot agree");

        assertThat(lab.outcome(1)).contains(Outcome.MAINTAINER);
        assertThat(note()).contains("`Devices: Mary`").contains("Only somebody who answers for what is touched");
    }

    @Test
    void aFileOfMaintainersThatDoesNotParseLeavesItToTheProjectsOwn() {
        lab.project.file("master", "MAINTAINERS", "Devices\nM: nobody that we know\nF: hw/\n");
        large();
        lab.sweep();
        assertThat(note()).contains("`what could not be read of the file that says who answers for a path`");

        lab.say(request, MARY, "@candor-bot agree");
        assertThat(lab.outcome(1)).as("a maintainer of the project itself").contains(Outcome.PASS);
    }
}
