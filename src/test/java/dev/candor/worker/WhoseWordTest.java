package dev.candor.worker;

import static org.assertj.core.api.Assertions.assertThat;

import dev.candor.gitlab.FakeMergeRequest;
import dev.candor.gitlab.FakeMergeRequest.FakeCommit;
import dev.candor.gitlab.FakeMergeRequest.FakeNote;
import dev.candor.gitlab.Samples;
import dev.candor.policy.Outcome;
import java.io.IOException;
import java.nio.file.Path;
import java.time.Duration;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Whose word counts on a merge request, in what form, and for which head. */
class WhoseWordTest {
    private static final long ADA = 1001;
    private static final long MARY = 1002;
    private static final long EVE = 1666;
    private static final String SIGNED = "Signed-off-by: Ada Example <ada@example.org>\n";

    @TempDir
    Path folder;

    private Lab lab;
    private FakeMergeRequest request;

    @BeforeEach
    void open() throws IOException {
        lab = new Lab(folder);
        lab.gitlab.account(ADA, "ada", "Ada Example", "ada@example.org");
        lab.gitlab.account(MARY, "mary", "Mary Maintainer", "");
        lab.gitlab.account(EVE, "eve", "Mary Maintainer", "");
        lab.project.member(MARY, 40);
        request = lab.request(1).title("hw: add a device");
    }

    @AfterEach
    void close() {
        lab.close();
    }

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
    void aFileOfMaintainersThatDoesNotParseLeavesItToTheProjectsOwn() {
        lab.project.file("master", "MAINTAINERS", "Devices\nM: nobody that we know\nF: hw/\n");
        large();
        lab.sweep();
        assertThat(note()).contains("`what could not be read of the file that says who answers for a path`");

        lab.say(request, MARY, "@candor-bot agree");
        assertThat(lab.outcome(1)).as("a maintainer of the project itself").contains(Outcome.PASS);
    }

    private void large() {
        request.commit(commit(1, "AI-used-for: code\n", 200));
    }

    private static FakeCommit commit(int number, String trailer, int lines) {
        return new FakeCommit(
                Samples.sha(number),
                "Ada Example",
                "ada@example.org",
                "hw: add device " + number + "\n\nGuests want it.\n\n" + trailer + SIGNED,
                Samples.grows("hw/dev%d.c".formatted(number), lines));
    }

    private String note() {
        assertThat(request.answers()).hasSize(1);
        return request.answers().getFirst().body();
    }
}
