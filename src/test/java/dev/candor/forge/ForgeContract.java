package dev.candor.forge;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.candor.forge.ForgeException.Busy;
import dev.candor.forge.ForgeException.Refused;
import dev.candor.submission.Check;
import dev.candor.submission.Checkpoint;
import dev.candor.submission.Memory;
import dev.candor.submission.Patch;
import dev.candor.submission.Snapshot;
import dev.candor.submission.SubmissionId;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.Test;

/** What the engine may rely on, whichever forge it is. There is one submission of one patch, signed off by Ada. */
public abstract class ForgeContract {
    private static final Check FAILED =
            new Check(Check.State.FAILED, "1 point to put right", "https://bot.example.org/1");
    private static final Check SUCCESS = new Check(Check.State.SUCCESS, "in order", "https://bot.example.org/1");

    protected abstract Forge forge();

    /** The one submission: "hw: fix", "It was wrong.", a sign-off, one changed line of {@code hw/a.c}. */
    protected abstract SubmissionId submission();

    /** From now on nothing that is asked is answered. */
    protected abstract void away();

    @Test
    void aSubmissionIsReadWhole() {
        Snapshot snapshot = read(Memory.NOTHING);

        assertThat(snapshot.id()).isEqualTo(submission());
        assertThat(snapshot.open()).isTrue();
        assertThat(snapshot.faults()).isEmpty();
        assertThat(snapshot.diff().faults()).isEmpty();
        assertThat(snapshot.head()).isNotEmpty();
        assertThat(snapshot.url()).startsWith("http");
        Patch patch = snapshot.patches().getFirst();
        assertThat(patch.message().strip())
                .isEqualTo("hw: fix\n\nIt was wrong.\n\nSigned-off-by: Ada Example <ada@example.org>");
        assertThat(patch.author()).hasToString("Ada Example <ada@example.org>");
        assertThat(patch.diff().orElseThrow().files()).singleElement().satisfies(file -> {
            assertThat(file.path()).isEqualTo("hw/a.c");
            assertThat(file.added()).isEqualTo(1);
        });
        assertThat(snapshot.surface().checkpoints()).singleElement().satisfies(point -> {
            assertThat(point.standing()).isEmpty();
            assertThat(point.stranger()).isEmpty();
        });
    }

    @Test
    void readingTwiceReadsTheSame() {
        assertThat(read(Memory.NOTHING)).isEqualTo(read(Memory.NOTHING));
    }

    @Test
    void whatWasWrittenStandsByOurOwnRecord() {
        Checkpoint point = point(Memory.NOTHING);

        assertThat(post(point, FAILED)).isInstanceOf(Written.Done.class);
        assertThat(point(remembering(point, FAILED)).standing()).contains(FAILED);
    }

    @Test
    void aWriteWhoseEndIsNotKnownIsLookedFor() {
        Checkpoint point = point(Memory.NOTHING);
        post(point, FAILED);

        assertThat(point(doubting(point, FAILED)).standing()).contains(FAILED);
    }

    @Test
    void aWriteThatWasNeverCarriedOutIsNotFound() {
        Checkpoint point = point(Memory.NOTHING);

        assertThat(point(doubting(point, FAILED)).standing()).isEmpty();
    }

    @Test
    void aCheckCanBeReplaced() {
        Checkpoint point = point(Memory.NOTHING);
        post(point, FAILED);
        point(remembering(point, FAILED));
        assertThat(post(point, SUCCESS)).isInstanceOf(Written.Done.class);

        assertThat(point(doubting(point, SUCCESS)).standing()).contains(SUCCESS);
    }

    @Test
    void whatIsNotThereIsRefused() {
        SubmissionId none = new SubmissionId(submission().forge(), submission().project(), 404);

        assertThatThrownBy(() -> forge().read(look(none, Memory.NOTHING))).isInstanceOf(Refused.class);
    }

    @Test
    void aForgeThatIsAwayIsBusy() {
        Checkpoint point = point(Memory.NOTHING);
        away();

        assertThatThrownBy(() -> read(Memory.NOTHING)).isInstanceOf(Busy.class);
        assertThatThrownBy(() -> post(point, FAILED)).isInstanceOf(Busy.class);
    }

    @Test
    void whatAForgeDoesNotOfferItDeclines() {
        Snapshot snapshot = read(Memory.NOTHING);
        if (!snapshot.surface().notes()) {
            assertThat(forge().write(submission(), new Write.CreateNote("x"))).isInstanceOf(Written.Declined.class);
            assertThat(forge().write(submission(), new Write.EditNote("1", "x")))
                    .isInstanceOf(Written.Declined.class);
        }
        if (!snapshot.surface().labelled()) {
            assertThat(forge().write(submission(), new Write.SetLabels(Set.of("x"), Set.of())))
                    .isInstanceOf(Written.Declined.class);
        }
        if (!snapshot.surface().reply()) {
            assertThat(forge().write(submission(), new Write.SendReply("x"))).isInstanceOf(Written.Declined.class);
        }
    }

    private Snapshot read(Memory memory) {
        return forge().read(look(submission(), memory));
    }

    private Checkpoint point(Memory memory) {
        return read(memory).surface().checkpoints().getFirst();
    }

    private Written post(Checkpoint point, Check check) {
        return forge().write(submission(), new Write.PostCheck(point.target(), check));
    }

    private static Look look(SubmissionId id, Memory memory) {
        return new Look(id, Optional.empty(), false, (patch, policy) -> true, memory);
    }

    private static Memory remembering(Checkpoint point, Check check) {
        return new Memory(true, Optional.empty(), Map.of(point.target(), check), Set.of(), Set.of());
    }

    private static Memory doubting(Checkpoint point, Check check) {
        return new Memory(
                false,
                Optional.empty(),
                Map.of(),
                Set.of(),
                Set.of(),
                Set.of(),
                Map.of(point.target(), check),
                Set.of());
    }
}
