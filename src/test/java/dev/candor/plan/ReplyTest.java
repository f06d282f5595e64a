package dev.candor.plan;

import static dev.candor.submission.Given.SIGNED;
import static dev.candor.submission.Given.grows;
import static dev.candor.submission.Given.message;
import static dev.candor.submission.Given.submission;
import static org.assertj.core.api.Assertions.assertThat;

import dev.candor.policy.Judge;
import dev.candor.policy.Presets;
import dev.candor.submission.Given;
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
