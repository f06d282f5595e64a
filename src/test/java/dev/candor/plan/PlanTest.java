package dev.candor.plan;

import static dev.candor.submission.Given.SIGNED;
import static dev.candor.submission.Given.grows;
import static dev.candor.submission.Given.message;
import static dev.candor.submission.Given.sha;
import static dev.candor.submission.Given.submission;
import static org.assertj.core.api.Assertions.assertThat;

import dev.candor.forge.Write;
import dev.candor.policy.Judge;
import dev.candor.policy.Presets;
import dev.candor.submission.Check;
import dev.candor.submission.Checkpoint;
import dev.candor.submission.Given;
import dev.candor.submission.Note;
import dev.candor.submission.Snapshot;
import dev.candor.submission.Surface;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.Test;

class PlanTest {
    private static final Judge QEMU = new Judge(Presets.named("qemu-proposed").orElseThrow());

    @Test
    void aSubmissionInOrderGetsAStatusAndNothingElse() {
        assertThat(plan(clean()))
                .containsExactly(new Write.PostCheck(sha(0), new Check(Check.State.SUCCESS, "in order", Given.PAGE)));
    }

    @Test
    void declaredUseIsLabelled() {
        assertThat(plan(declared())).contains(new Write.SetLabels(Set.of("AI: tests", "ai-policy::ok"), Set.of()));
    }

    @Test
    void applyReadAgainPlanAgainNothing() {
        for (Given given : List.of(clean(), declared(), asked())) {
            Snapshot after = applied(given, plan(given));
            assertThat(Plan.between(after, report(after, labels(plan(given))))).isEmpty();
        }
    }

    @Test
    void aNoteThatIsNoLongerNeededBecomesOneLine() {
        Given given = clean().onto(surface(Optional.of(new Note("5", "old\n\n" + Note.MARK)), Set.of()));
        assertThat(plan(given))
                .first()
                .isEqualTo(new Write.EditNote(
                        "5", "All is in order now, thank you. ([report](" + Given.PAGE + "))\n\n" + Note.MARK));
    }

    @Test
    void peoplesLabelsStayAndOnlyOneVerdictStands() {
        Given given =
                declared().onto(surface(Optional.empty(), Set.of("bug", "AI: docs", "ai-policy::fail", "AI: tests")));
        assertThat(plan(given)).contains(new Write.SetLabels(Set.of("ai-policy::ok"), Set.of("ai-policy::fail")));
    }

    @Test
    void aLabelThatWeSetIsTakenAwayWhenItNoLongerHolds() {
        Given given = clean().onto(surface(Optional.empty(), Set.of("AI: code", "ai-policy::ok")));
        Snapshot snapshot = given.snapshot();
        assertThat(Plan.between(snapshot, report(snapshot, Set.of("AI: code"))))
                .contains(new Write.SetLabels(Set.of(), Set.of("AI: code", "ai-policy::ok")));
    }

    @Test
    void aForgeThatTakesNothingGetsNothing() {
        assertThat(plan(asked().onto(Surface.none()))).isEmpty();
    }

    private static Given clean() {
        return submission().patch(message("hw/sd: tidy", "It was untidy.", SIGNED), grows("hw/sd/sd.c", 4));
    }

    private static Given declared() {
        return submission()
                .patch(
                        message("tests: more", "There were few.", "AI-used-for: tests\n" + SIGNED),
                        grows("tests/unit/x.c", 40));
    }

    private static Given asked() {
        return submission()
                .patch(
                        message(
                                "hw/sd: tidy",
                                "It was untidy.",
                                "Co-Authored-By: Claude <noreply@anthropic.com>\n" + SIGNED),
                        grows("hw/sd/sd.c", 4));
    }

    private static Surface surface(Optional<Note> note, Set<String> labels) {
        return new Surface(true, note, true, labels, List.of(new Checkpoint(sha(0), Optional.empty())));
    }

    private static Snapshot applied(Given given, List<Write> plan) {
        Optional<Note> note = Optional.empty();
        Set<String> labels = new HashSet<>();
        Set<String> receipts = new HashSet<>();
        Optional<Check> check = Optional.empty();
        for (Write write : plan) {
            switch (write) {
                case Write.CreateNote create -> note = Optional.of(new Note("1", create.body()));
                case Write.EditNote edit -> note = Optional.of(new Note(edit.id(), edit.body()));
                case Write.SetLabels set -> {
                    labels.addAll(set.add());
                    labels.removeAll(set.remove());
                }
                case Write.GiveReceipt give -> receipts.add(give.act());
                case Write.SendReply reply -> throw new AssertionError("there is no list");
                case Write.SetBundle set -> throw new AssertionError("there is no bundle");
                case Write.PostCheck post -> check = Optional.of(post.check());
            }
        }
        List<Checkpoint> checkpoints = List.of(new Checkpoint(sha(0), check));
        return given.onto(new Surface(true, note, true, labels, Optional.of(receipts), checkpoints))
                .snapshot();
    }

    private static Set<String> labels(List<Write> plan) {
        Set<String> set = new HashSet<>();
        for (Write write : plan) {
            if (write instanceof Write.SetLabels labels) {
                set.addAll(labels.add());
            }
        }
        return set;
    }

    private static List<Write> plan(Given given) {
        Snapshot snapshot = given.snapshot();
        return Plan.between(snapshot, report(snapshot, Set.of()));
    }

    private static Report report(Snapshot snapshot, Set<String> set) {
        return Report.of(QEMU.judge(snapshot), Given.PAGE, set);
    }
}
