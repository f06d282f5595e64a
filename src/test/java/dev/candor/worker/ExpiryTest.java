package dev.candor.worker;

import static org.assertj.core.api.Assertions.assertThat;

import dev.candor.gitlab.FakeMergeRequest;
import dev.candor.gitlab.Samples;
import dev.candor.policy.Outcome;
import java.time.Duration;
import org.junit.jupiter.api.Test;

/** What was said for a while counts no more when that is over, though nobody rings. */
class ExpiryTest extends TalkBench {
    /** From the hour of these tests to the end of 2026-12-31. */
    private static final Duration TO_THE_END = Duration.ofDays(68).minusMinutes(30);

    private FakeMergeRequest next() {
        FakeMergeRequest next = lab.request(2).title("hw: add another");
        next.commit(commit(2, "AI-used-for: code\n", 300));
        lab.ring(2);
        lab.work();
        return next;
    }

    @Test
    void aStandingAgreementEndsForWhatLeansOnItAndOnce() {
        large();
        lab.sweep();
        lab.say(request, MARY, "@candor-bot agree until 2026-12-31");
        FakeMergeRequest next = next();
        assertThat(lab.outcome(2)).contains(Outcome.PASS);
        assertThat(next.answers()).isEmpty();

        lab.pass(TO_THE_END.minusMinutes(2));
        lab.gitlab.forgetCalls();
        lab.work();
        assertThat(lab.gitlab.calls()).as("its last day is not over").isEmpty();
        lab.pass(Duration.ofMinutes(3));
        lab.work();

        assertThat(lab.outcome(2)).contains(Outcome.MAINTAINER);
        assertThat(next.labels()).contains("ai-policy::maintainer").doesNotContain("ai-policy::ok");
        assertThat(next.answers())
                .singleElement()
                .satisfies(note -> assertThat(note.body())
                        .contains("A standing agreement for this ended with 2026-12-31.")
                        .contains("A maintainer has to decide"));
        assertThat(lab.statuses(next).getLast().description()).contains("a maintainer has to decide");
        assertThat(lab.outcome(1)).as("agreed to as it is").contains(Outcome.PASS);
        assertThat(lab.ledger.history(Lab.id(1))).hasSize(2);

        lab.gitlab.forgetCalls();
        lab.pass(Duration.ofDays(400));
        lab.work();
        assertThat(lab.gitlab.calls()).isEmpty();
        assertThat(lab.ledger.history(Lab.id(2))).hasSize(2);
    }

    @Test
    void whatWasPushedUnderAStandingAgreementIsLookedAtAgainToo() {
        large();
        lab.sweep();
        lab.say(request, MARY, "@candor-bot agree until 2026-12-31");
        request.replace(commit(3, "AI-used-for: code\n", 201));
        lab.hook(request.hook("update"));
        assertThat(lab.outcome(1)).contains(Outcome.PASS);

        lab.pass(TO_THE_END);
        lab.work();
        assertThat(lab.outcome(1)).contains(Outcome.MAINTAINER);
        assertThat(note()).contains("A standing agreement for this ended with 2026-12-31.");

        lab.say(request, MARY, "@candor-bot agree");
        assertThat(lab.outcome(1)).contains(Outcome.PASS);
    }

    @Test
    void anAgreementThatWasProlongedGoesOn() {
        large();
        lab.sweep();
        lab.say(request, MARY, "@candor-bot agree until 2026-12-31");
        next();
        lab.say(request, MARY, "@candor-bot agree until 2027-01-31");

        lab.pass(TO_THE_END);
        lab.work();
        assertThat(lab.outcome(2)).contains(Outcome.PASS);
        lab.pass(Duration.ofDays(31));
        lab.work();
        assertThat(lab.outcome(2)).contains(Outcome.MAINTAINER);
    }

    @Test
    void whatWasMergedMeanwhileIsLeftAlone() {
        large();
        lab.sweep();
        lab.say(request, MARY, "@candor-bot agree until 2026-12-31");
        FakeMergeRequest next = next();
        next.state("merged");

        lab.pass(TO_THE_END);
        lab.gitlab.forgetCalls();
        lab.work();
        assertThat(lab.outcome(2)).contains(Outcome.PASS);
        assertThat(next.answers()).isEmpty();
        assertThat(lab.gitlab.writes()).isZero();
    }

    @Test
    void aRuleThatWasSetAsideForSomeDaysAsksAgainByItself() {
        request.commit(signedByAnother("hw/a.c"));
        lab.sweep();
        lab.say(request, MARY, "@candor-bot ignore sign-off-mismatch because she married.");
        assertThat(lab.outcome(1)).contains(Outcome.PASS);

        lab.pass(Duration.ofDays(30).minusSeconds(1));
        lab.work();
        assertThat(lab.outcome(1)).contains(Outcome.PASS);
        lab.pass(Duration.ofSeconds(1));
        lab.work();
        assertThat(lab.outcome(1)).contains(Outcome.WARN);
        assertThat(note()).contains("Somebody Else");
        assertThat(lab.ledger.history(Lab.id(1))).hasSize(3);
    }

    @Test
    void aRuleStaysSetAsideWhateverRingsMeanwhile() {
        lab.project.file("master", "MAINTAINERS", Samples.MAINTAINERS);
        request.commit(signedByAnother("hw/sd/a.c"));
        lab.sweep();
        lab.say(request, MARY, "@candor-bot ignore sign-off-mismatch because she married.");
        assertThat(lab.outcome(1)).contains(Outcome.PASS);
        lab.ring(1);
        lab.work();
        assertThat(lab.outcome(1)).contains(Outcome.PASS);
    }
}
