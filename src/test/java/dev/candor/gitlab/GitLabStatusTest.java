package dev.candor.gitlab;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.candor.forge.ForgeException.Busy;
import dev.candor.forge.Write.PostCheck;
import dev.candor.forge.Written;
import dev.candor.submission.Check;
import dev.candor.submission.Check.State;
import java.time.Duration;
import java.util.Optional;
import org.junit.jupiter.api.Test;

/** The status on the head: in the target, in a fork, and where neither lets us. */
class GitLabStatusTest extends WriteBench {
    @Test
    void statesAreGivenInGitLabsWords() {
        write(new PostCheck(HEAD, new Check(State.PENDING, "p", "")));
        assertThat(standing()).isEqualTo("pending");
        write(new PostCheck(HEAD, new Check(State.WARNING, "w", "")));
        assertThat(standing()).isEqualTo("success");
        write(new PostCheck(HEAD, new Check(State.FAILED, "f", "")));
        assertThat(standing()).isEqualTo("failed");
        write(new PostCheck(HEAD, new Check(State.SUCCESS, "s", "")));
        assertThat(standing()).isEqualTo("success");
    }

    @Test
    void aLongDescriptionIsCutWithoutBreakingALetter() {
        write(new PostCheck(HEAD, new Check(State.FAILED, "x".repeat(253) + "🎉🎉🎉", "u".repeat(300))));

        var status = project.statuses(HEAD).getFirst();
        assertThat(status.description()).isEqualTo("x".repeat(253) + "🎉…");
        assertThat(status.url()).isEmpty();
    }

    @Test
    void aLockedCommitIsTriedAgainAndThenLeftForLater() {
        Trouble locked = Trouble.status(409, "Another update to this commit status is in progress");
        fake.next("post-status", locked, locked);

        assertThat(write(new PostCheck(HEAD, FAILED))).isInstanceOf(Written.Done.class);
        assertThat(bench.pauses).containsExactly(Duration.ofMillis(200), Duration.ofMillis(500));

        fake.next("post-status", locked, locked, locked, locked);
        assertThatThrownBy(() -> write(new PostCheck(HEAD, FAILED))).isInstanceOf(Busy.class);
    }

    @Test
    void aStateThatStandsAlreadyIsDone() {
        Check pending = new Check(State.PENDING, "waits for a maintainer", "");
        write(new PostCheck(HEAD, pending));

        assertThat(write(new PostCheck(HEAD, pending))).isInstanceOf(Written.Done.class);
        assertThat(project.statuses(HEAD)).hasSize(1);
    }

    @Test
    void afterAnUncertainEndTheSameStatusIsNotPostedTwice() {
        Check warning = new Check(State.WARNING, "would have failed", "https://candor.example.org/r/1");
        fake.next("post-status", new Trouble.DoneButDropped());
        assertThatThrownBy(() -> write(new PostCheck(HEAD, warning))).isInstanceOf(Busy.class);

        var snapshot = gitlab.forge().read(Bench.look("demo/demo", 1, Bench.uncertain(), patch -> false));
        assertThat(snapshot.surface().checkpoints().getFirst().standing())
                .contains(new Check(State.SUCCESS, warning.description(), warning.url()));
        assertThat(write(new PostCheck(HEAD, warning))).isInstanceOf(Written.Done.class);

        assertThat(project.statuses(HEAD)).hasSize(1);
        assertThat(fake.calls()).containsEntry("post-status", 1);
    }

    @Test
    void theStatusOfAForkIsPostedInTheFork() {
        FakeProject fork = fork(201);

        assertThat(write(new PostCheck(HEAD, FAILED))).isInstanceOf(Written.Done.class);

        assertThat(fork.statuses(HEAD)).hasSize(1);
        assertThat(project.statuses(HEAD)).isEmpty();
    }

    @Test
    void aForkThatDoesNotLetUsIsAskedOnceAndTheSubmissionDoesWithout() {
        fork(403);

        assertThat(write(new PostCheck(HEAD, FAILED)))
                .isInstanceOfSatisfying(
                        Written.Declined.class,
                        declined -> assertThat(declined.why()).contains("404").contains("References for commit"));
        assertThat(fake.calls()).containsEntry("post-status", 2);

        write(new PostCheck(HEAD, FAILED));
        assertThat(fake.calls()).containsEntry("post-status", 3);
    }

    @Test
    void whereTheForkIsGoneTheTargetIsTried() {
        request.from(Optional.empty());

        assertThat(write(new PostCheck(HEAD, FAILED))).isInstanceOf(Written.Declined.class);
        assertThat(fake.lines()).last().asString().isEqualTo("POST /api/v4/projects/7/statuses/" + HEAD);
    }

    private FakeProject fork(int statusAnswer) {
        FakeProject fork = fake.project(8, "ada/demo").answerStatusesWith(statusAnswer);
        request.from(Optional.of(fork));
        gitlab.forge().read(Bench.look("demo/demo", 1));
        return fork;
    }

    private String standing() {
        return project.statuses(HEAD).getLast().state();
    }
}
