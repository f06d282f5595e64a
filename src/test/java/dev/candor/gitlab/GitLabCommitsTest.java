package dev.candor.gitlab;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.candor.forge.ForgeException.Busy;
import dev.candor.forge.Look;
import dev.candor.submission.Snapshot;
import java.io.IOException;
import org.junit.jupiter.api.AutoClose;
import org.junit.jupiter.api.Test;

/** Commits are read to the last one, each with its whole message. */
class GitLabCommitsTest {
    private final Bench bench = new Bench();

    @AutoClose
    private final FakeGitLab fake = FakeGitLab.start();

    private final FakeProject project = fake.project(7, "demo/demo");

    @AutoClose
    private final GitLab gitlab = bench.gitlab(fake.url(), "demo/demo");

    GitLabCommitsTest() throws IOException {}

    @Test
    void aHundredCommitsCostNoCallMore() {
        FakeMergeRequest request = project.mergeRequest(1);
        for (int i = 1; i <= 100; i++) {
            Samples.fix(request, i);
        }

        Snapshot snapshot = read(Bench.look("demo/demo", 1));

        assertThat(fake.reads()).isEqualTo(4);
        assertThat(snapshot.patches()).hasSize(100);
        assertThat(snapshot.patches().getFirst().subject()).isEqualTo("hw: fix 1");
        assertThat(snapshot.patches().getLast().subject()).isEqualTo("hw: fix 100");
        assertThat(snapshot.patches()).allMatch(patch -> patch.diff().isEmpty());
        assertThat(snapshot.faults()).isEmpty();
    }

    @Test
    void twelveHundredCommitsAreReadToTheLastPage() {
        FakeMergeRequest request = project.mergeRequest(1);
        for (int i = 1; i <= 1200; i++) {
            request.commit(Samples.sha(i), "commit " + i, "");
        }
        request.rawDiff(Samples.diff("a.c"));

        Snapshot snapshot = read(Bench.look("demo/demo", 1));

        assertThat(snapshot.patches()).hasSize(1200);
        assertThat(snapshot.patches().getFirst().subject()).isEqualTo("commit 1");
        assertThat(snapshot.faults()).isEmpty();
        assertThat(fake.calls()).containsEntry("commits", 12);
    }

    @Test
    void beyondTwoThousandCommitsTheRestIsAFault() {
        FakeMergeRequest request = project.mergeRequest(1);
        for (int i = 1; i <= 2001; i++) {
            request.commit(Samples.sha(i), "commit " + i, "");
        }
        request.rawDiff(Samples.diff("a.c"));

        Snapshot snapshot = read(Bench.look("demo/demo", 1));

        assertThat(snapshot.patches()).hasSize(2000);
        assertThat(snapshot.faults())
                .singleElement()
                .satisfies(fault -> assertThat(fault.what()).isEqualTo("more than 2000 commits"));
    }

    @Test
    void aCommitMessageOfAMegabyteIsReadWhole() {
        String message = "long\n\n" + "word ".repeat(200_000) + "\n\nSigned-off-by: Ada Example <ada@example.org>\n";
        project.mergeRequest(1).commit(Samples.sha(1), message, Samples.diff("a.c"));

        assertThat(read(Bench.look("demo/demo", 1)).patches().getFirst().message())
                .isEqualTo(message);
    }

    @Test
    void lineEndsAndOddTextsStayAsTheyWereWritten() {
        String message = "/close\r\n\r\nBody <!-- x --> @all\r\nSigned-off-by: A\r\n";
        project.mergeRequest(1)
                .title("/merge @all ![x](http://beacon)")
                .description("one\r\ntwo\r\n")
                .commit(Samples.sha(1), message, Samples.diff("a|`b`.md"));

        Snapshot snapshot = read(Bench.look("demo/demo", 1));

        assertThat(snapshot.title()).isEqualTo("/merge @all ![x](http://beacon)");
        assertThat(snapshot.description()).isEqualTo("one\r\ntwo\r\n");
        assertThat(snapshot.patches().getFirst().message()).isEqualTo(message);
        assertThat(snapshot.diff().files().getFirst().path()).isEqualTo("a|`b`.md");
    }

    @Test
    void aPageInPlaceOfCommitsIsTriedAgain() {
        Samples.fix(project.mergeRequest(1), 1);
        fake.next("commits", Trouble.html(200));
        assertThatThrownBy(() -> read(Bench.look("demo/demo", 1))).isInstanceOf(Busy.class);

        assertThat(read(Bench.look("demo/demo", 1)).patches()).hasSize(1);
    }

    private Snapshot read(Look look) {
        return gitlab.forge().read(look);
    }
}
