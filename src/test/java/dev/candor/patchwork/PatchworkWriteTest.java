package dev.candor.patchwork;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.candor.forge.ForgeException.Busy;
import dev.candor.forge.Write;
import dev.candor.forge.Written;
import dev.candor.gitlab.Trouble;
import dev.candor.submission.Check;
import dev.candor.submission.Checkpoint;
import dev.candor.submission.Memory;
import dev.candor.submission.Surface;
import java.io.IOException;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class PatchworkWriteTest {
    private static final String PAGE = "https://candor.example.org/submissions/list/qemu/1";
    private static final Check FAILED = new Check(Check.State.FAILED, "1 point to put right", PAGE);

    @TempDir
    Path folder;

    private Bench bench;
    private FakeSeries series;

    @BeforeEach
    void open() throws IOException {
        bench = new Bench(folder, given -> given.bundle = Optional.of("ai-declared"));
        series = Samples.series(bench.list, "hw: fixes", 3);
        bench.poll();
    }

    @AfterEach
    void close() {
        bench.close();
    }

    @ParameterizedTest
    @CsvSource({"PENDING, pending", "SUCCESS, success", "WARNING, warning", "FAILED, fail"})
    void aCheckIsPosted(Check.State state, String word) {
        Written written = post(new Check(state, "what it says", PAGE));

        assertThat(bench.list.checks(first())).singleElement().satisfies(check -> {
            assertThat(written).isEqualTo(new Written.Done(String.valueOf(check.id())));
            assertThat(check.state()).isEqualTo(word);
            assertThat(check.description()).isEqualTo("what it says");
            assertThat(check.url()).isEqualTo(PAGE);
            assertThat(check.user()).isEqualTo("aibot");
        });
    }

    @Test
    void aDescriptionIsNeitherLongNorEmpty() {
        post(new Check(Check.State.FAILED, "ü".repeat(500), PAGE));
        post(new Check(Check.State.FAILED, " ", PAGE));

        assertThat(bench.list.checks(first()).getFirst().description()).isEqualTo("ü".repeat(119) + "…");
        assertThat(bench.list.checks(first()).getLast().description()).isEqualTo("ai-policy");
    }

    @ParameterizedTest
    @ValueSource(strings = {"http://candor:8080/x", "none", "", "ftp:\\x"})
    void aPageThatPatchworkWouldNotLinkToIsLeftOut(String url) {
        assertThat(post(new Check(Check.State.FAILED, "x", url))).isInstanceOf(Written.Done.class);
        assertThat(bench.list.checks(first()).getFirst().url()).isEmpty();
    }

    @Test
    void aPageThatIsOnlyRefusedByTheServerIsLeftOutToo() {
        bench.fake.next(
                "post-check",
                new Trouble.Answered(400, "application/json", "{\"target_url\":[\"Enter a valid URL.\"]}", Map.of()));

        assertThat(post(FAILED)).isInstanceOf(Written.Done.class);
        assertThat(bench.list.checks(first()).getFirst().url()).isEmpty();
    }

    @Test
    void anAccountWithoutTheRightIsToldSoOnceForAll() {
        bench.list.maintainers.clear();

        assertThat(post(FAILED))
                .isEqualTo(new Written.Declined(
                        "POST api/1.3/patches/1/checks/: 403 You do not have permission to perform this action."
                                + " The account has to be a maintainer of the project."));
        assertThat(bench.patchwork().forge().write(Bench.id(1), new Write.PostCheck("2", FAILED)))
                .isInstanceOf(Written.Declined.class);
        assertThat(bench.fake.calls()).containsEntry("post-check", 1);
        bench.list.maintainers.add("aibot");
        bench.clock.pass(Duration.ofMinutes(11));
        assertThat(post(FAILED)).isInstanceOf(Written.Done.class);
    }

    @ParameterizedTest
    @ValueSource(ints = {500, 502, 503})
    void aServerInTroubleIsBusy(int status) {
        bench.fake.next("post-check", Trouble.html(status));

        assertThatThrownBy(() -> post(FAILED)).isInstanceOf(Busy.class);
    }

    @Test
    void aPatchThatIsGoneIsDeclined() {
        assertThat(bench.patchwork().forge().write(Bench.id(1), new Write.PostCheck("99", FAILED)))
                .isInstanceOf(Written.Declined.class);
    }

    @Test
    void whatWePostedStandsByOurOwnRecord() {
        post(FAILED);
        bench.poll();
        bench.fake.forgetCalls();

        Surface surface =
                bench.read(series, remembering(Map.of("1", FAILED), Map.of())).surface();

        assertThat(surface.checkpoints())
                .containsExactly(
                        new Checkpoint("1", Optional.of(FAILED)),
                        new Checkpoint("2", Optional.empty()),
                        new Checkpoint("3", Optional.empty()));
        assertThat(bench.fake.calls()).doesNotContainKey("checks");
    }

    @Test
    void ourOwnEventsAreNobodyElses() {
        post(FAILED);
        bench.rings.clear();
        bench.poll();

        assertThat(bench.rings).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"aibot", "mallory"})
    void aForgedCheckIsToldAndOursIsPostedAgain(String inTheNameOf) {
        post(FAILED);
        bench.list.check(1, inTheNameOf, "success", PAGE, "ai-policy", "all is well");
        bench.poll();

        Checkpoint forged = checkpoint(remembering(Map.of("1", FAILED), Map.of()));
        assertThat(forged.standing()).isEmpty();
        assertThat(forged.stranger()).hasValueSatisfying(stranger -> {
            assertThat(stranger.by()).isEqualTo(inTheNameOf);
            assertThat(stranger.said()).isEqualTo("success");
        });

        post(FAILED);
        bench.poll();
        Checkpoint mended = checkpoint(remembering(Map.of("1", FAILED), Map.of()));
        assertThat(mended.standing()).contains(FAILED);
        assertThat(mended.stranger()).as("people still have to know").isPresent();
    }

    @Test
    void whoForgesAgainAndAgainIsNotAnsweredForEver() {
        for (int i = 0; i < 12; i++) {
            post(FAILED);
            bench.list.check(1, "mallory", "success", PAGE, "ai-policy", "all is well");
            bench.poll();
        }

        assertThat(checkpoint(remembering(Map.of("1", FAILED), Map.of())).standing())
                .contains(FAILED);
    }

    @Test
    void aCheckWhoseAnswerWasLostIsLookedFor() {
        bench.fake.next("post-check", new Trouble.DoneButDropped());
        assertThatThrownBy(() -> post(FAILED)).isInstanceOf(Busy.class);
        bench.poll();

        Checkpoint found = checkpoint(remembering(Map.of(), Map.of("1", FAILED)));
        assertThat(found).isEqualTo(new Checkpoint("1", Optional.of(FAILED)));
        assertThat(bench.fake.calls()).as("of that patch alone").containsEntry("checks", 1);
    }

    @Test
    void aCheckThatNeverArrivedIsNotThere() {
        bench.fake.next("post-check", Trouble.html(502));
        assertThatThrownBy(() -> post(FAILED)).isInstanceOf(Busy.class);

        assertThat(checkpoint(remembering(Map.of(), Map.of("1", FAILED))).standing())
                .isEmpty();
    }

    @Test
    void theBundleComesWithItsFirstPatchAndGoesWithItsLast() {
        bundle(Set.of(series.patches.get(0).msgid, series.patches.get(2).msgid), Set.of());
        assertThat(bench.list.bundles()).singleElement().satisfies(bundle -> {
            assertThat(bundle.name()).isEqualTo("ai-declared");
            assertThat(bundle.open()).isTrue();
            assertThat(bundle.patches()).containsExactly(1L, 3L);
        });
        bundle(Set.of(series.patches.get(1).msgid), Set.of(series.patches.get(0).msgid));
        assertThat(bench.list.bundles().getFirst().patches()).containsExactly(2L, 3L);
        bundle(Set.of(), Set.of(series.patches.get(1).msgid, series.patches.get(2).msgid));
        assertThat(bench.list.bundles()).isEmpty();

        assertThat(bench.fake.calls())
                .containsEntry("create-bundle", 1)
                .containsEntry("set-bundle", 1)
                .containsEntry("delete-bundle", 1);
    }

    @Test
    void theBundleHoldsThePatchesOfOtherSeriesToo() {
        bundle(Set.of(series.patches.get(0).msgid), Set.of());
        FakeSeries other = Samples.series(bench.list, "hw: others", 1);
        bench.read(other);
        bench.patchwork()
                .forge()
                .write(Bench.id(other.id), new Write.SetBundle(Set.of(other.patches.getFirst().msgid), Set.of()));

        assertThat(bench.list.bundles())
                .singleElement()
                .satisfies(bundle -> assertThat(bundle.patches()).containsExactly(1L, 4L));
    }

    @Test
    void somebodyElsesBundleOfThatNameIsLeftAlone() {
        bench.list.bundles.put(900L, new FakeList.FakeBundle(900, "ai-declared", "plain", true, List.of(2L)));

        bundle(Set.of(series.patches.get(0).msgid), Set.of());

        assertThat(bench.list.bundles()).hasSize(2);
        assertThat(bench.list.bundles.get(900L).patches()).containsExactly(2L);
    }

    @Test
    void whatStandsAlreadyIsNotWritten() {
        bundle(Set.of(series.patches.get(0).msgid), Set.of());
        bundle(Set.of(series.patches.get(0).msgid), Set.of());

        assertThat(bench.fake.calls()).containsEntry("create-bundle", 1).doesNotContainKey("set-bundle");
    }

    @Test
    void aListOfBundlesThatSomebodyBrokeIsTriedLater() {
        bench.list.bundles.put(900L, new FakeList.FakeBundle(900, "a/b", "plain", true, List.of(2L)));

        assertThat(bundle(Set.of(series.patches.get(0).msgid), Set.of())).isInstanceOf(Written.Postponed.class);
    }

    @Test
    void aBundleWhoseAnswerWasLostIsLookedFor() {
        bench.fake.next("create-bundle", new Trouble.DoneButDropped());
        assertThat(bundle(Set.of(series.patches.get(0).msgid), Set.of())).isInstanceOf(Written.Postponed.class);

        Memory uncertain =
                new Memory(false, Optional.empty(), Map.of(), Set.of(), Set.of(), Set.of(), Map.of(), Set.of());
        assertThat(bench.read(series, uncertain).surface().bundle()).contains(Set.of(series.patches.get(0).msgid));
    }

    private Checkpoint checkpoint(Memory memory) {
        return bench.read(series, memory).surface().checkpoints().getFirst();
    }

    private static Memory remembering(Map<String, Check> checks, Map<String, Check> doubtful) {
        return new Memory(
                doubtful.isEmpty(), Optional.empty(), checks, Set.of(), Set.of(), Set.of(), doubtful, Set.of());
    }

    private FakeMail first() {
        return series.patches.getFirst();
    }

    private Written post(Check check) {
        return bench.patchwork().forge().write(Bench.id(1), new Write.PostCheck("1", check));
    }

    private Written bundle(Set<String> add, Set<String> remove) {
        bench.read(series);
        return bench.patchwork().forge().write(Bench.id(1), new Write.SetBundle(add, remove));
    }
}
