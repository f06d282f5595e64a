package dev.candor.patchwork;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.candor.forge.ForgeException.Busy;
import dev.candor.forge.ForgeException.Refused;
import dev.candor.forge.Look;
import dev.candor.git.Person;
import dev.candor.gitlab.Trouble;
import dev.candor.submission.Account;
import dev.candor.submission.Act;
import dev.candor.submission.Checkpoint;
import dev.candor.submission.Memory;
import dev.candor.submission.Patch;
import dev.candor.submission.Snapshot;
import dev.candor.submission.SubmissionId;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.AutoClose;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class PatchworkReadTest {
    @AutoClose
    private final Bench bench;

    PatchworkReadTest(@TempDir Path folder) throws IOException {
        bench = new Bench(folder);
    }

    @Test
    void aSeriesIsReadWhole() {
        FakeSeries series = Samples.series(bench.list, "hw: fixes", 3);

        Snapshot snapshot = bench.read(series);

        assertThat(snapshot.id()).isEqualTo(Bench.id(1));
        assertThat(snapshot.title()).isEqualTo("hw: fixes");
        assertThat(snapshot.description()).startsWith("What it is about.");
        assertThat(snapshot.author().username()).isEqualTo("alice@example.com");
        assertThat(snapshot.author().name()).isEqualTo("Alice Author");
        assertThat(snapshot.url()).isEqualTo(bench.fake.url() + "/project/qemu/list/?series=1");
        assertThat(snapshot.head()).startsWith("v1-");
        assertThat(snapshot.open()).isTrue();
        assertThat(snapshot.faults()).isEmpty();
        assertThat(snapshot.patches())
                .extracting(Patch::subject)
                .containsExactly("hw: fix 1", "hw: fix 2", "hw: fix 3");
        assertThat(snapshot.patches().getFirst().author()).isEqualTo(new Person("Alice Author", "alice@example.com"));
        assertThat(snapshot.patches().getFirst().message())
                .isEqualTo("hw: fix 1\n\nIt was wrong.\n\n" + Samples.SIGNED + "\n");
        assertThat(snapshot.diff().files()).hasSize(3);
        assertThat(snapshot.surface().checkpoints())
                .containsExactly(
                        new Checkpoint("1", Optional.empty()),
                        new Checkpoint("2", Optional.empty()),
                        new Checkpoint("3", Optional.empty()));
        assertThat(snapshot.surface().notes()).isFalse();
        assertThat(snapshot.surface().labelled()).isFalse();
    }

    @Test
    void aSeriesWithoutACoverLetterCostsTwoRequests() {
        FakeSeries series = bench.list.series("hw: fixes", Samples.ALICE, 1, 20);
        for (int number = 1; number <= 20; number++) {
            Samples.fix(bench.list, series, number);
        }
        bench.poll();
        bench.fake.forgetCalls();

        bench.read(series);

        assertThat(bench.fake.calls()).containsOnlyKeys("series", "mbox");
        assertThat(bench.fake.count()).isEqualTo(2);
    }

    @Test
    void aCoverLetterIsAThird() {
        FakeSeries series = Samples.series(bench.list, "hw: fixes", 3);
        bench.poll();
        bench.fake.forgetCalls();

        bench.read(series);

        assertThat(bench.fake.lines())
                .containsExactlyInAnyOrder("GET /api/1.3/series/1/", "GET /series/1/mbox/", "GET /api/1.3/covers/1/");
    }

    @Test
    void whatAnswersLinkToIsNotFollowedAndTheTokenStaysAtHome() {
        FakeSeries series = Samples.series(bench.list, "hw: fixes", 1);
        bench.read(series);

        assertThat(bench.fake.tokens()).allMatch(token -> token.equals(FakePatchwork.TOKEN));
        assertThat(bench.calls).allMatch(call -> call.endsWith(" 200"));
    }

    @Test
    void aRequestToPullIsNothingToJudge() {
        FakeSeries series = bench.list.series("[GIT,PULL] docs queue", Samples.ALICE, 1, 1);
        bench.list.patch(series, 1, "docs queue", "The following changes are available", "");

        Snapshot snapshot = bench.read(series);

        assertThat(snapshot.open()).isFalse();
        assertThat(snapshot.patches()).isEmpty();
    }

    @Test
    void whatPeopleSaidIsReadWhereItIsAskedFor() {
        FakeSeries series = Samples.series(bench.list, "hw: fixes", 3);
        bench.poll();
        bench.list.reply(series.patches.get(1), "Rita Reviewer <rita@example.org>", "Why?");
        bench.list.reply(series.cover.orElseThrow(), "Anna Acker <anna@example.org>", "Agreed.");
        bench.poll();
        bench.fake.forgetCalls();

        Snapshot snapshot = bench.heard(series);

        assertThat(snapshot.acts())
                .extracting(Act::by)
                .extracting(Account::username)
                .containsExactlyInAnyOrder("rita@example.org", "anna@example.org");
        assertThat(snapshot.acts()).extracting(Act::proof).containsOnly(Act.Proof.CLAIMED);
        assertThat(bench.fake.calls()).as("only of mails that have some").containsEntry("comments", 2);
    }

    @Test
    void aSeriesThatIsGoneIsRefused() {
        assertThatThrownBy(() -> bench.patchwork()
                        .forge()
                        .read(new Look(Bench.id(404), Optional.empty(), true, (p, q) -> true, Memory.NOTHING)))
                .isInstanceOf(Refused.class)
                .hasMessage("GET api/1.3/series/404/: 404 No Series matches the given query.");
    }

    @Test
    void anotherProjectIsRefused() {
        assertThatThrownBy(() -> bench.patchwork()
                        .forge()
                        .read(new Look(
                                new SubmissionId("list", "linux", 1),
                                Optional.empty(),
                                true,
                                (p, q) -> true,
                                Memory.NOTHING)))
                .isInstanceOf(Refused.class);
        assertThat(bench.fake.count()).isZero();
    }

    @Test
    void troubleOnTheWayIsToldByItsKind() {
        FakeSeries series = Samples.series(bench.list, "hw: fixes", 2);
        for (String kind : List.of("series", "mbox", "cover")) {
            bench.fake.next(kind, Trouble.html(502));
            assertThatThrownBy(() -> bench.read(series)).as(kind).isInstanceOf(Busy.class);
            bench.fake.next(kind, Trouble.html(404));
            assertThatThrownBy(() -> bench.read(series)).as(kind).isInstanceOf(Refused.class);
            bench.fake.next(kind, new Trouble.Dropped(), new Trouble.Dropped());
            assertThatThrownBy(() -> bench.read(series)).as(kind).isInstanceOf(Busy.class);
        }
        assertThat(bench.read(series).patches()).hasSize(2);
    }

    @Test
    void withoutATokenThereIsNothingToWriteTo() {
        FakeSeries series = Samples.series(bench.list, "hw: fixes", 2);
        bench.restart(given -> given.token = Optional.empty());

        Snapshot snapshot = bench.read(series);

        assertThat(snapshot.surface().checkpoints()).isEmpty();
        assertThat(snapshot.surface().bundle()).isEmpty();
        assertThat(snapshot.surface().reply()).isFalse();
        assertThat(bench.fake.tokens()).containsOnly("");
    }

    @Test
    void whatLinksVersionsIsTold() {
        FakeSeries series = bench.list.series("hw: fixes", Samples.ALICE, 2, 1);
        FakeMail patch = Samples.fix(bench.list, series, 1);
        patch.headers.put("In-Reply-To", "<v1@example.com>");

        bench.read(series);

        assertThat(bench.told).singleElement().satisfies(told -> {
            assertThat(told.id()).isEqualTo(Bench.id(1));
            assertThat(told.version()).isEqualTo(2);
            assertThat(told.name()).isEqualTo("hw: fixes");
            assertThat(told.mails()).containsExactly(patch.msgid);
            assertThat(told.answers()).containsExactly("<v1@example.com>");
            assertThat(told.hashes()).hasSize(1);
        });
    }
}
