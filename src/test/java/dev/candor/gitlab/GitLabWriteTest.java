package dev.candor.gitlab;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.candor.forge.ForgeException.Busy;
import dev.candor.forge.ForgeException.Refused;
import dev.candor.forge.Write;
import dev.candor.forge.Write.CreateNote;
import dev.candor.forge.Write.EditNote;
import dev.candor.forge.Write.PostCheck;
import dev.candor.forge.Write.SetLabels;
import dev.candor.forge.Written;
import dev.candor.submission.Note;
import dev.candor.submission.Receipt;
import java.time.Duration;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Test;

class GitLabWriteTest extends WriteBench {
    @Test
    void aReceiptThatIsThereAlreadyIsWhatWasWanted() {
        long note = request.note(1002, "@candor help").id();
        Write receipt = new Write.GiveReceipt(String.valueOf(note), Receipt.DONE);

        assertThat(write(receipt)).isEqualTo(new Written.Done(""));
        assertThat(write(receipt)).isEqualTo(new Written.Done(""));
        assertThat(request.awards(note)).containsExactly("white_check_mark");

        request.deleteNote(note);
        assertThat(write(new Write.GiveReceipt(String.valueOf(note), Receipt.REFUSED)))
                .isInstanceOf(Written.Declined.class);
    }

    @Test
    void aFirstVerdictIsFourReadsAndThreeWrites() {
        project.label("AI: asked").label("ai-policy::fail");
        assertThat(gitlab.sweep().run().rung()).isEqualTo(1);
        fake.forgetCalls();

        gitlab.forge().read(Bench.look("demo/demo", 1));
        write(new CreateNote("hello\n\n" + Note.MARK));
        write(new SetLabels(Set.of("AI: asked", "ai-policy::fail"), Set.of("ai-policy::ok")));
        write(new PostCheck(HEAD, FAILED));

        assertThat(fake.calls())
                .isEqualTo(Map.of(
                        "merge-request",
                        1,
                        "commits",
                        1,
                        "raw-diffs",
                        1,
                        "policy-file",
                        1,
                        "create-note",
                        1,
                        "set-labels",
                        1,
                        "post-status",
                        1));
        assertThat(request.notes())
                .singleElement()
                .satisfies(note -> assertThat(note.body()).isEqualTo("hello\n\n" + Note.MARK));
        assertThat(request.labels()).containsExactlyInAnyOrder("AI: asked", "ai-policy::fail");
        assertThat(project.statuses(HEAD)).singleElement().satisfies(status -> {
            assertThat(status.name()).isEqualTo("candor/ai-policy");
            assertThat(status.state()).isEqualTo("failed");
            assertThat(status.description()).isEqualTo("no disclosure");
            assertThat(status.url()).isEqualTo("https://candor.example.org/r/1");
        });
    }

    @Test
    void aNoteIsEditedInPlace() {
        String id = done(write(new CreateNote("one")));

        assertThat(write(new EditNote(id, "two"))).isEqualTo(new Written.Done(id));

        assertThat(request.notes())
                .singleElement()
                .satisfies(note -> assertThat(note.body()).isEqualTo("two"));
    }

    @Test
    void aNoteThatIsGoneOrAStrangersHasToBeMadeAnew() {
        assertThat(write(new EditNote("999", "two"))).isEqualTo(new Written.Gone());

        var strangers = request.note(1001, "theirs");
        assertThat(write(new EditNote(String.valueOf(strangers.id()), "mine"))).isEqualTo(new Written.Gone());
        assertThat(request.notes().getFirst().body()).isEqualTo("theirs");
    }

    @Test
    void aNoteOfQuickActionsAloneIsABugAndSaidLoudly() {
        assertThatThrownBy(() -> write(new CreateNote("/close")))
                .isInstanceOf(IllegalStateException.class)
                .hasMessageContaining("quick actions");
    }

    @Test
    void whatAProxySaysIsNoAnswerToAWrite() {
        fake.next("create-note", Trouble.html(200));
        assertThatThrownBy(() -> write(new CreateNote("hello"))).isInstanceOf(Busy.class);
        fake.next("create-label", Trouble.html(200));
        assertThatThrownBy(() -> write(new SetLabels(Set.of("AI: code"), Set.of())))
                .isInstanceOf(Busy.class);
        fake.next("set-labels", Trouble.html(200));
        assertThatThrownBy(() -> write(new SetLabels(Set.of("AI: code"), Set.of())))
                .isInstanceOf(Busy.class);
        fake.next("post-status", Trouble.html(302));
        assertThatThrownBy(() -> write(new PostCheck(HEAD, FAILED))).isInstanceOf(Busy.class);

        assertThat(project.labels())
                .hasSize(1)
                .hasEntrySatisfying(
                        "AI: code", label -> assertThat(label.has("color")).isTrue());
    }

    @Test
    void aNoteWithoutAnAnswerIsNotLookedForAtOnce() {
        fake.next("create-note", new Trouble.DoneButDropped());

        assertThatThrownBy(() -> write(new CreateNote("hello")))
                .isInstanceOfSatisfying(
                        Busy.class, busy -> assertThat(busy.after()).contains(Duration.ofSeconds(5)));
    }

    @Test
    void aMissingLabelIsMadeOnceWithColourAndDescription() {
        request.labels("bug");
        write(new SetLabels(Set.of("AI: code"), Set.of()));
        write(new SetLabels(Set.of("AI: code"), Set.of("gone")));

        assertThat(request.labels()).containsExactlyInAnyOrder("bug", "AI: code");
        assertThat(fake.calls())
                .containsEntry("labels", 1)
                .containsEntry("create-label", 1)
                .containsEntry("set-labels", 2);
        assertThat(project.labels()).hasEntrySatisfying("AI: code", label -> {
            assertThat(label.path("color").textValue()).matches("#[0-9a-f]{6}");
            assertThat(label.path("description").textValue()).isNotEmpty();
        });
    }

    @Test
    void aLabelThatSomebodyElseJustMadeIsThere() {
        fake.next("create-label", Trouble.status(409, "Label already exists"));

        assertThat(write(new SetLabels(Set.of("AI: code"), Set.of()))).isEqualTo(new Written.Done(""));
        assertThat(request.labels()).containsExactly("AI: code");
    }

    @Test
    void labelsThatMayNotBeListedAreMadeAndSetAllTheSame() {
        fake.next("labels", Trouble.status(403, "403 Forbidden"));

        write(new SetLabels(Set.of("AI: code"), Set.of()));

        assertThat(request.labels()).containsExactly("AI: code");
        assertThat(fake.calls()).containsEntry("create-label", 1);
    }

    @Test
    void withoutTheRightToMakeLabelsTheyAreStillSet() {
        fake.next("create-label", Trouble.status(403, "403 Forbidden"));

        write(new SetLabels(Set.of("AI: code"), Set.of()));

        assertThat(request.labels()).containsExactly("AI: code");
    }

    @Test
    void afterAnUncertainEndTheNoteIsFoundAgain() {
        fake.next("create-note", new Trouble.DoneButDropped());
        assertThatThrownBy(() -> write(new CreateNote("hello\n\n" + Note.MARK))).isInstanceOf(Busy.class);

        var snapshot = gitlab.forge().read(Bench.look("demo/demo", 1, Bench.uncertain(), patch -> false));

        assertThat(snapshot.surface().note())
                .hasValueSatisfying(note -> assertThat(note.body()).isEqualTo("hello\n\n" + Note.MARK));
    }

    @Test
    void aWriteThatWasRefusedIsTold() {
        fake.next("create-note", Trouble.status(403, "403 Forbidden"));
        assertThatThrownBy(() -> write(new CreateNote("hello"))).isInstanceOf(Refused.class);
        fake.next("set-labels", Trouble.status(404, "404 Not found"));
        assertThatThrownBy(() -> write(new SetLabels(Set.of(), Set.of("x")))).isInstanceOf(Refused.class);
        fake.next("create-note", Trouble.status(500, "oops"));
        assertThatThrownBy(() -> write(new CreateNote("hello"))).isInstanceOf(Busy.class);
    }

    private static String done(Written written) {
        return ((Written.Done) written).id();
    }
}
