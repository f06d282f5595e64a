package dev.candor.patchwork;

import static org.assertj.core.api.Assertions.assertThat;

import dev.candor.gitlab.Trouble;
import dev.candor.ledger.Deed;
import dev.candor.ledger.Ending;
import dev.candor.ledger.Kin;
import dev.candor.policy.Outcome;
import java.io.IOException;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import org.junit.jupiter.api.AutoClose;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** From the event to the checks, the bundle and the mail, over the real adapter, the real inbox and ledger. */
class SeriesTripTest {
    private static final String CLAUDE = "Co-Authored-By: Claude <noreply@anthropic.com>\n";

    private final Path folder;

    @AutoClose
    private ListLab lab;

    SeriesTripTest(@TempDir Path folder) throws IOException {
        this.folder = folder;
        lab = new ListLab(folder, "qemu-proposed", given -> {});
    }

    @Test
    void aSeriesInOrderCostsTwoReadsAndACheckForEachPatch() {
        FakeSeries series = lab.list.series("hw: fixes", Samples.ALICE, 1, 5);
        for (int number = 1; number <= 5; number++) {
            Samples.fix(lab.list, series, number);
        }
        lab.work();

        assertThat(lab.fake.calls())
                .containsEntry("series", 1)
                .containsEntry("mbox", 1)
                .containsEntry("post-check", 5)
                .containsOnlyKeys("project", "events", "series", "mbox", "post-check");
        assertThat(series.patches)
                .allSatisfy(patch -> assertThat(lab.list.checks(patch))
                        .singleElement()
                        .satisfies(check -> {
                            assertThat(check.state()).isEqualTo("success");
                            assertThat(check.description()).isEqualTo("in order");
                            assertThat(check.url()).isEqualTo("http://bot.example.org/submissions/list/qemu/1");
                        }));
        assertThat(lab.outcome(series)).contains(Outcome.PASS);
        assertThat(lab.list.bundles()).isEmpty();
    }

    @Test
    void nothingNewIsReadAgainAndNothingIsWritten() {
        FakeSeries series = Samples.asked(lab.list);
        lab.work();
        lab.fake.forgetCalls();
        lab.list.reply(series.patches.getFirst(), "Rita <r@example.org>", "Why?");
        lab.work();
        lab.work();

        assertThat(lab.fake.calls()).doesNotContainKeys("post-check", "create-bundle", "set-bundle");
        assertThat(lab.fake.calls()).containsEntry("series", 1).containsEntry("mbox", 1);
    }

    @Test
    void whatIsAskedStandsOnEveryPatchAndInTheBundle() {
        FakeSeries series = Samples.asked(lab.list);
        lab.work();

        assertThat(lab.list.checks(series.patches.getFirst())).singleElement().satisfies(check -> {
            assertThat(check.state()).isEqualTo("warning");
            assertThat(check.description())
                    .isEqualTo("advice: 2 points to put right: disclosure missing, ai credit (2/2)");
        });
        assertThat(lab.list.bundles())
                .singleElement()
                .satisfies(bundle -> assertThat(bundle.patches()).containsExactly(series.patches.get(1).id));
    }

    @Test
    void whatIsAskedOfEveryPatchIsOnePoint() {
        FakeSeries series = lab.list.series("hw: tidy", Samples.ALICE, 1, 3);
        for (int number = 1; number <= 3; number++) {
            lab.list.patch(
                    series,
                    number,
                    "hw: tidy " + number,
                    Samples.content("It was untidy.", CLAUDE + Samples.SIGNED),
                    Samples.diff("hw/file" + number + ".c"));
        }
        lab.work();

        assertThat(lab.list.checks(series.patches.getFirst()))
                .singleElement()
                .satisfies(check -> assertThat(check.description())
                        .isEqualTo("advice: 2 points to put right: disclosure missing, ai credit"));
    }

    @Test
    void aPolicyInForceFailsAndAMaintainerIsWaitedFor() throws IOException {
        lab.close();
        lab = new ListLab(folder, "linux", given -> {});
        FakeSeries series = Samples.asked(lab.list);
        lab.work();

        assertThat(lab.outcome(series)).isPresent();
        assertThat(lab.list.checks(series.patches.getFirst())).hasSize(1);
    }

    @Test
    void aForgedCheckIsReplacedAndToldInTheReport() {
        FakeSeries series = Samples.asked(lab.list);
        lab.work();
        FakeMail patch = series.patches.getFirst();
        lab.list.check(patch.id, "aibot", "success", "", "ai-policy", "all is well");
        lab.work();

        assertThat(lab.list.checks(patch)).hasSize(3).last().satisfies(check -> {
            assertThat(check.state()).isEqualTo("warning");
            assertThat(check.user()).isEqualTo("aibot");
        });
        assertThat(lab.document(series)).contains("check-forged", "success, by aibot, at ");
        lab.fake.forgetCalls();
        lab.work();
        assertThat(lab.fake.calls()).doesNotContainKey("post-check");
    }

    @Test
    void anIncompleteSeriesIsJudgedInTheEndAndAgainWhenItIsWhole() {
        FakeSeries series = lab.list.series("docs: lines", Samples.ALICE, 1, 3);
        Samples.fix(lab.list, series, 1);
        Samples.fix(lab.list, series, 3);
        lab.pass(Duration.ofMinutes(29));
        assertThat(lab.outcome(series)).isEmpty();
        lab.pass(Duration.ofMinutes(2));

        assertThat(lab.outcome(series)).contains(Outcome.INCOMPLETE);
        assertThat(lab.list.checks(series.patches.getFirst()))
                .singleElement()
                .satisfies(check -> assertThat(check.description())
                        .isEqualTo("advice: could not be read whole, no verdict: 2 of 3 patches arrived"));
        assertThat(lab.fake.calls()).as("waiting costs nothing").containsEntry("series", 2);

        Samples.fix(lab.list, series, 2);
        lab.work();
        assertThat(lab.outcome(series)).contains(Outcome.PASS);
        assertThat(lab.list.checks(series.patches.getFirst())).hasSize(2);
    }

    @Test
    void aSeriesThatCompletesWhileItIsWaitedForIsJudgedAtOnce() {
        FakeSeries series = lab.list.series("docs: lines", Samples.ALICE, 1, 2);
        Samples.fix(lab.list, series, 1);
        lab.work();
        assertThat(lab.outcome(series)).isEmpty();
        Samples.fix(lab.list, series, 2);
        lab.work();

        assertThat(lab.outcome(series)).contains(Outcome.PASS);
    }

    @Test
    void aCrashBetweenTwoChecksLosesNoneAndDoublesNone() {
        FakeSeries series = lab.list.series("hw: fixes", Samples.ALICE, 1, 4);
        for (int number = 1; number <= 4; number++) {
            Samples.fix(lab.list, series, number);
        }
        Trouble fine = new Trouble.Slow(Duration.ZERO);
        lab.fake.next("post-check", fine, fine, new Trouble.DoneButDropped());
        lab.work();
        lab.restart(given -> {});
        lab.pass(Duration.ofMinutes(5));

        assertThat(series.patches)
                .allSatisfy(patch -> assertThat(lab.list.checks(patch)).hasSize(1));
        assertThat(lab.outcome(series)).contains(Outcome.PASS);
        assertThat(lab.document(series)).doesNotContain("check-forged");
    }

    @Test
    void aStormOfErrorsPasses() {
        FakeSeries series = Samples.asked(lab.list);
        for (String kind : List.of("project", "events", "series", "mbox", "post-check", "bundles", "create-bundle")) {
            lab.fake.next(kind, Trouble.html(502), Trouble.html(500), Trouble.html(503));
        }
        lab.pass(Duration.ofHours(2));

        assertThat(series.patches)
                .allSatisfy(patch -> assertThat(lab.list.checks(patch)).hasSize(1));
        assertThat(lab.list.bundles()).hasSize(1);
    }

    @Test
    void anAccountWithoutRightsShowsItsVerdictsAllTheSame() {
        lab.list.maintainers.clear();
        FakeSeries series = Samples.asked(lab.list);
        lab.work();

        assertThat(lab.outcome(series)).contains(Outcome.FAIL);
        assertThat(lab.fake.calls()).as("one refusal is enough").containsEntry("post-check", 1);
        assertThat(lab.ledger.deeds(Bench.id(series.id), 10))
                .filteredOn(deed -> deed.ended()
                        .map(Deed.Ended::how)
                        .filter(Ending.Declined.class::isInstance)
                        .isPresent())
                .hasSize(2);
    }

    @Test
    void aDryRunWritesNothing() {
        lab.dry();
        FakeSeries series = Samples.asked(lab.list);
        lab.work();

        assertThat(lab.outcome(series)).contains(Outcome.FAIL);
        assertThat(lab.list.checks).isEmpty();
    }

    @Test
    void theNextVersionKnowsTheOneBefore() {
        FakeSeries first = lab.list.series("hw: tidy", Samples.ALICE, 1, 1);
        lab.list.patch(
                first, 1, "hw: tidy", Samples.content("It was untidy.", CLAUDE + Samples.SIGNED), Samples.diff("a.c"));
        FakeSeries second = lab.list.series("hw: tidy", Samples.ALICE, 2, 1);
        lab.list.patch(
                second,
                1,
                "hw: tidy",
                Samples.content("It was untidy.", "AI-used-for: code\n" + Samples.SIGNED),
                Samples.diff("a.c"));
        lab.work();

        assertThat(lab.outcome(first)).contains(Outcome.FAIL);
        assertThat(lab.outcome(second)).contains(Outcome.PASS);
        assertThat(lab.ledger.kin(Bench.id(second.id))).extracting(Kin::version).containsExactly(1);
        assertThat(lab.ledger.kin(Bench.id(first.id))).extracting(Kin::version).containsExactly(2);
    }
}
