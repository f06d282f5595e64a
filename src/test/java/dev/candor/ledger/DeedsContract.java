package dev.candor.ledger;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.candor.database.Clock;
import dev.candor.database.Database;
import dev.candor.submission.Check;
import dev.candor.submission.Checkpoint;
import dev.candor.submission.Memory;
import dev.candor.submission.Note;
import dev.candor.submission.Receipt;
import dev.candor.submission.SubmissionId;
import dev.candor.submission.Surface;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.jdbi.v3.core.JdbiException;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.io.TempDir;

/** What the ledger promises about writes, on whichever database. */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
abstract class DeedsContract {
    private static final SubmissionId ONE = new SubmissionId("gitlab", "qemu/qemu", 1);
    private static final SubmissionId TWO = new SubmissionId("gitlab", "qemu/qemu", 2);
    private static final Check GREEN = new Check(Check.State.SUCCESS, "in order", "https://candor.example.org/1");
    private static final Check RED = new Check(Check.State.FAILED, "please say more", "https://candor.example.org/1");
    private static final Doing CREATE = new Doing.WriteNote(Optional.empty(), "Hello");
    private static final Doing REPLY = new Doing.SendReply("Hello, list");
    private static final Doing EDIT = new Doing.WriteNote(Optional.of("n1"), "Hello again");

    private final Clock clock = new Clock();
    private Database database;
    private Ledger ledger;

    abstract Database open(Path folder);

    @BeforeAll
    void begin(@TempDir Path folder) {
        database = open(folder);
        ledger = new Ledger(database.jdbi(), clock);
    }

    @AfterAll
    void end() {
        database.close();
    }

    @BeforeEach
    void empty() {
        database.empty();
    }

    @Test
    void nothingWasWritten() {
        assertThat(ledger.memory(ONE)).isEqualTo(Memory.NOTHING);
        assertThat(ledger.deeds(ONE, 10)).isEmpty();
    }

    @Test
    void aDeedBeforeTheFirstVerdictShowsOnNoPage() {
        ledger.begin(ONE, CREATE);
        assertThat(ledger.latest(ONE)).isEmpty();
        assertThat(ledger.find(Filter.ALL, Sight.ALL, Cursor.START, 10).lines()).isEmpty();
    }

    @Test
    void theNoteIsTheOneLastWritten() {
        done(CREATE, "n1");
        assertThat(ledger.memory(ONE).note()).contains(new Note("n1", "Hello"));
        done(EDIT, "");
        assertThat(ledger.memory(ONE)).isEqualTo(remembered(new Note("n1", "Hello again")));
        assertThat(ledger.memory(TWO)).isEqualTo(Memory.NOTHING);
    }

    @Test
    void aNoteThatIsGoneIsForgottenUntilTheNextOne() {
        done(CREATE, "n1");
        ledger.gone(ledger.begin(ONE, EDIT));
        assertThat(ledger.memory(ONE)).isEqualTo(Memory.NOTHING);
        done(CREATE, "n2");
        assertThat(ledger.memory(ONE)).isEqualTo(remembered(new Note("n2", "Hello")));
    }

    @Test
    void aDeclinedEditLeavesTheNoteAsItWas() {
        done(CREATE, "n1");
        ledger.declined(ledger.begin(ONE, EDIT), "403 locked");
        assertThat(ledger.memory(ONE)).isEqualTo(remembered(new Note("n1", "Hello")));
    }

    @Test
    void checksAreKeptByTarget() {
        done(new Doing.PostCheck("a", RED), "");
        done(new Doing.PostCheck("b", RED), "");
        done(new Doing.PostCheck("a", GREEN), "");
        ledger.gone(ledger.begin(ONE, new Doing.PostCheck("b", GREEN)));
        assertThat(ledger.memory(ONE).checks()).isEqualTo(Map.of("a", GREEN));
    }

    @Test
    void aRefusedTargetIsRememberedUntilItIsTakenAfterAll() {
        ledger.declined(ledger.begin(ONE, new Doing.PostCheck("a", GREEN)), "403 a fork");
        assertThat(ledger.memory(ONE).refused()).containsExactly("a");
        assertThat(ledger.memory(ONE).checks()).isEmpty();
        done(new Doing.PostCheck("a", GREEN), "");
        assertThat(ledger.memory(ONE).refused()).isEmpty();
    }

    @Test
    void labelsAreOursUntilWeTakeThemAway() {
        done(new Doing.SetLabels(Set.of("AI: code", "-odd"), Set.of("+plus")), "");
        assertThat(ledger.memory(ONE).labels()).containsExactlyInAnyOrder("AI: code", "-odd");
        done(new Doing.SetLabels(Set.of("AI: docs"), Set.of("AI: code")), "");
        assertThat(ledger.memory(ONE).labels()).containsExactlyInAnyOrder("AI: docs", "-odd");
        ledger.declined(ledger.begin(ONE, new Doing.SetLabels(Set.of("no"), Set.of("-odd"))), "403");
        assertThat(ledger.memory(ONE).labels()).containsExactlyInAnyOrder("AI: docs", "-odd");
    }

    @Test
    void aWriteThatNeverEndedMakesTheMemoryUncertain() {
        done(CREATE, "n1");
        ledger.begin(ONE, EDIT);
        assertThat(ledger.memory(ONE).certain()).isFalse();
        assertThat(ledger.memory(ONE).note()).contains(new Note("n1", "Hello"));
    }

    @Test
    void anEndIsToldOnce() {
        long deed = ledger.begin(ONE, CREATE);
        assertThat(ledger.done(deed, "n1")).isTrue();
        assertThat(ledger.gone(deed)).isFalse();
        assertThat(ledger.memory(ONE).note()).contains(new Note("n1", "Hello"));
        assertThatThrownBy(() -> ledger.done(deed + 1, "n2")).isInstanceOf(JdbiException.class);
    }

    @Test
    void aLostWriteThatWasCarriedOutIsFound() {
        ledger.begin(ONE, CREATE);
        ledger.begin(ONE, new Doing.PostCheck("a", GREEN));
        ledger.begin(ONE, new Doing.SetLabels(Set.of("AI: code", "AI: docs"), Set.of("old", "stays")));
        Surface shown = surface(
                Optional.of(new Note("n1", "Hello")),
                Set.of("AI: code", "stays"),
                new Checkpoint("a", Optional.of(GREEN)));
        ledger.settle(ONE, shown);
        assertThat(ledger.memory(ONE))
                .isEqualTo(new Memory(
                        true, Optional.of(new Note("n1", "Hello")), Map.of("a", GREEN), Set.of("AI: code"), Set.of()));
    }

    @Test
    void aLostWriteThatWasNotCarriedOutLeavesWhatStands() {
        done(CREATE, "n1");
        done(new Doing.PostCheck("a", RED), "");
        ledger.begin(ONE, EDIT);
        ledger.settle(
                ONE, surface(Optional.of(new Note("n1", "Hello")), Set.of(), new Checkpoint("a", Optional.of(RED))));
        assertThat(ledger.memory(ONE))
                .isEqualTo(
                        new Memory(true, Optional.of(new Note("n1", "Hello")), Map.of("a", RED), Set.of(), Set.of()));
        assertThat(ledger.deeds(ONE, 10)).as("nothing had to be noted").hasSize(3);
    }

    @Test
    void whatTheForgeDoesNotShowAnyMoreIsGone() {
        done(CREATE, "n1");
        done(new Doing.PostCheck("a", RED), "");
        done(new Doing.PostCheck("b", RED), "");
        ledger.begin(ONE, EDIT);
        ledger.settle(ONE, surface(Optional.empty(), Set.of(), new Checkpoint("a", Optional.empty())));
        assertThat(ledger.memory(ONE))
                .as("of b nothing was shown")
                .isEqualTo(new Memory(true, Optional.empty(), Map.of("b", RED), Set.of(), Set.of()));
    }

    @Test
    void aReceiptIsGivenOnceAlsoWhereTheForgeDeclinesIt() {
        done(new Doing.GiveReceipt("n7", Receipt.DONE), "");
        ledger.declined(ledger.begin(ONE, new Doing.GiveReceipt("n8", Receipt.REFUSED)), "404 Not Found");
        assertThat(ledger.memory(ONE).receipts()).containsExactlyInAnyOrder("n7", "n8");

        ledger.begin(ONE, new Doing.GiveReceipt("n9", Receipt.DONE));
        ledger.settle(ONE, surface(Optional.empty(), Set.of()));
        assertThat(ledger.memory(ONE).receipts())
                .as("a lost one may be given again")
                .doesNotContain("n9");
    }

    @Test
    void aCheckWhoseEndNobodyToldIsInDoubt() {
        done(new Doing.PostCheck("a", GREEN), "7");
        ledger.begin(ONE, new Doing.PostCheck("b", RED));
        Memory memory = ledger.memory(ONE);
        assertThat(memory.certain()).isFalse();
        assertThat(memory.checks()).isEqualTo(Map.of("a", GREEN));
        assertThat(memory.doubtful()).isEqualTo(Map.of("b", RED));
    }

    @Test
    void theBundleIsAsWeLeftIt() {
        done(new Doing.SetBundle(Set.of("<1@x>", "<2@x>"), Set.of()), "5");
        done(new Doing.SetBundle(Set.of("<3@x>"), Set.of("<1@x>")), "5");
        assertThat(ledger.memory(ONE).bundle()).containsExactlyInAnyOrder("<2@x>", "<3@x>");
        ledger.begin(ONE, new Doing.SetBundle(Set.of("<4@x>"), Set.of("<2@x>", "<3@x>")));
        ledger.settle(ONE, listed(Optional.empty(), Set.of("<4@x>", "<2@x>")));
        assertThat(ledger.memory(ONE).bundle()).containsExactlyInAnyOrder("<4@x>", "<2@x>");
    }

    @Test
    void aReplyThatWasPutOffIsStillToBeSent() {
        ledger.postponed(ledger.begin(ONE, REPLY), "the mail server did not answer");
        assertThat(ledger.memory(ONE)).isEqualTo(Memory.NOTHING);
    }

    @Test
    void aReplyThatMayHaveBeenSentIsNotSentAgain() {
        ledger.begin(ONE, REPLY);
        ledger.settle(ONE, listed(Optional.empty(), Set.of()));
        assertThat(ledger.memory(ONE)).isEqualTo(remembered(new Note("", "Hello, list")));
    }

    @Test
    void aReplyThatIsSeenOnTheListWasSent() {
        ledger.begin(ONE, REPLY);
        ledger.settle(ONE, listed(Optional.of(new Note("<r@x>", "Hello, list")), Set.of()));
        assertThat(ledger.memory(ONE)).isEqualTo(remembered(new Note("<r@x>", "Hello, list")));
    }

    @Test
    void aReplyThatWasRefusedIsNotSentAgain() {
        ledger.declined(ledger.begin(ONE, REPLY), "550 no such list");
        assertThat(ledger.memory(ONE).note()).isPresent();
    }

    @Test
    void deedsAreReadInTheOrderTheyBegan() {
        Instant first = clock.instant();
        long created = done(CREATE, "n1");
        clock.pass(Duration.ofSeconds(1));
        Instant second = clock.instant();
        Doing check = new Doing.PostCheck("a", GREEN);
        long declined = ledger.begin(ONE, check);
        clock.pass(Duration.ofSeconds(1));
        ledger.declined(declined, "403 \0 a fork");
        Doing labels = new Doing.SetLabels(Set.of("x"), Set.of("y"));
        long open = ledger.begin(ONE, labels);

        Deed one = new Deed(created, CREATE, first, Optional.of(new Deed.Ended(new Ending.Done("n1"), first)));
        Deed two = new Deed(
                declined,
                check,
                second,
                Optional.of(new Deed.Ended(new Ending.Declined("403 \uFFFD a fork"), clock.instant())));
        Deed three = new Deed(open, labels, clock.instant(), Optional.empty());
        assertThat(ledger.deeds(ONE, 10)).containsExactly(one, two, three);
        assertThat(ledger.deeds(ONE, 2)).containsExactly(two, three);
    }

    @Test
    void aNoteOfAnyLengthIsKept() {
        String body = "größer ".repeat(300_000);
        done(new Doing.WriteNote(Optional.empty(), body), "n1");
        assertThat(ledger.memory(ONE).note()).contains(new Note("n1", body));
    }

    private long done(Doing doing, String remote) {
        long deed = ledger.begin(ONE, doing);
        assertThat(ledger.done(deed, remote)).isTrue();
        return deed;
    }

    private static Memory remembered(Note note) {
        return new Memory(true, Optional.of(note), Map.of(), Set.of(), Set.of());
    }

    private static Surface listed(Optional<Note> note, Set<String> bundle) {
        return new Surface(
                false, note, false, Set.of(), Optional.empty(), note.isEmpty(), Optional.of(bundle), List.of());
    }

    private static Surface surface(Optional<Note> note, Set<String> labels, Checkpoint... checkpoints) {
        return new Surface(true, note, true, labels, List.of(checkpoints));
    }
}
