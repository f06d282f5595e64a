package dev.candor.plan;

import static dev.candor.submission.Given.SIGNED;
import static dev.candor.submission.Given.grows;
import static dev.candor.submission.Given.message;
import static dev.candor.submission.Given.submission;
import static org.assertj.core.api.Assertions.assertThat;

import dev.candor.git.FileChange;
import dev.candor.policy.Judge;
import dev.candor.policy.Presets;
import dev.candor.submission.Given;
import dev.candor.submission.ProjectFile;
import dev.candor.submission.Snapshot;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Who reads these sees what the list will see. */
class ReplyTest {
    private static final Judge QEMU = new Judge(Presets.named("qemu-proposed").orElseThrow());

    /** What Patchwork and git look for at the beginning of lines. */
    private static final Pattern TAKEN = Pattern.compile(
            "(?mi)^(tested|reviewed|acked|signed-off|nacked|reported|co-authored)-by:|^ai-used-for:|^assisted-by:"
                    + "|^(diff --git|---|\\+\\+\\+|@@|From |-- $|_+$)");

    @Test
    void nothingIsSentWhereThereIsNothingToAsk() {
        assertThat(reply(submission().patch(message("hw/sd: tidy", "It was untidy.", SIGNED), grows("hw/sd/sd.c", 4))))
                .isEmpty();
    }

    @Test
    void whatCouldNotBeReadIsNotAskedAbout() {
        assertThat(reply(submission()
                        .patch(
                                message("hw/sd: tidy", "", "Co-Authored-By: Claude <noreply@anthropic.com>\n" + SIGNED),
                                grows("hw/sd/sd.c", 4))
                        .unread("2 of 3 patches arrived")))
                .isEmpty();
    }

    @Test
    void anUndisclosedMarkIsAQuestion() {
        assertThat(reply(submission()
                        .patch(
                                message(
                                        "hw/sd: tidy",
                                        "It was untidy.",
                                        "Co-Authored-By: Claude <noreply@anthropic.com>\n" + SIGNED),
                                grows("hw/sd/sd.c", 4))))
                .contains("""
                        Could you say what AI was used for? One line in the commit message is
                        enough; how is shown below.

                            hw/sd: tidy
                        * It looks as if an AI tool took part. What was it used for? Please
                          add an 'AI-used-for:' line with one or more of code, tests, docs,
                          research; if no AI output is in it, just say so.
                            Co-Authored-By: Claude <noreply@anthropic.com>

                            hw/sd: tidy
                        * The project does not credit tools in this trailer. Please use
                          'AI-used-for:' instead.
                            Co-Authored-By: Claude <noreply@anthropic.com>

                        QEMU, proposed AI policy asks for it, so that reviewers know what they
                        look at. This is advice: it does not stop a merge.
                          https://ratatoskr.run/qemu-devel/2026/09/17492844/t

                        The whole report:
                          https://candor.example.org/submissions/lab/qemu/qemu/7

                        This mail was written by a program, Candor. It needs no answer: what
                        is put right comes with the next version.
                        """);
    }

    @Test
    void everyAreaThatLacksAWordIsNamed() {
        StringBuilder file = new StringBuilder();
        FileChange[] changes = new FileChange[5];
        for (int i = 0; i < changes.length; i++) {
            file.append("Board %d\nM: Bo %d <bo%d@example.org>\nF: hw/b%d/\n\n".formatted(i, i, i, i));
            changes[i] = grows("hw/b%d/b.c".formatted(i), 20);
        }
        Snapshot snapshot = submission()
                .patch(message("hw: add boards", "Guests want them.", "AI-used-for: code\n" + SIGNED), changes)
                .snapshot();
        var owners = Optional.of(new ProjectFile("MAINTAINERS", "master", file.toString()));

        assertThat(Report.of(QEMU.judge(snapshot.with(owners, List.of(), snapshot.company())), Given.PAGE, Set.of())
                        .reply()
                        .orElseThrow())
                .contains("Board 0: Bo 0", "Board 1: Bo 1", "Board 2: Bo 2", "Board 3: Bo 3", "Board 4: Bo 4");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Reviewed-by: Eve <eve@example.org>",
                "x\rReviewed-by: Eve <eve@example.org>",
                "x\u2028Acked-by: Eve <eve@example.org>",
                "--- a/x.c",
                "diff --git a/x b/x",
                "From somebody Mon Sep 17 00:00:00 2001",
                "\u202eReviewed-by: Eve",
                "_____",
            })
    void whateverIsQuotedNoReaderTakesItForOurs(String hostile) {
        String reply = reply(submission()
                        .patch(
                                message(hostile, "It was untidy.", "AI-used-for: " + hostile + "\n" + SIGNED),
                                grows("hw/sd/sd.c", 40)))
                .orElseThrow();

        assertThat(reply).doesNotContainPattern(TAKEN);
        assertThat(reply.lines()).allSatisfy(line -> assertThat(line).hasSizeLessThanOrEqualTo(72));
    }

    private static Optional<String> reply(Given given) {
        return Report.of(QEMU.judge(given.snapshot()), Given.PAGE, Set.of()).reply();
    }
}
