package dev.candor.plan;

import static dev.candor.submission.Given.SIGNED;
import static dev.candor.submission.Given.grows;
import static dev.candor.submission.Given.message;
import static dev.candor.submission.Given.submission;
import static org.assertj.core.api.Assertions.assertThat;

import dev.candor.policy.Judge;
import dev.candor.policy.Presets;
import dev.candor.policy.Verdict;
import dev.candor.submission.Given;
import dev.candor.submission.Snapshot;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.Test;

/** Who reads these sees what the contributor will see. */
class NoteTest {
    private static final Judge QEMU = new Judge(Presets.named("qemu-proposed").orElseThrow());
    private static final Judge BAN = new Judge(Presets.named("qemu-current").orElseThrow());

    @Test
    void nothingIsSaidWhereThereIsNothingToSay() {
        assertThat(note(submission().patch(message("hw/sd: tidy", "It was untidy.", SIGNED), grows("hw/sd/sd.c", 4))))
                .isEmpty();
    }

    @Test
    void anUndisclosedMarkIsAQuestionWithTheCommandThatAnswersIt() {
        assertThat(note(submission()
                        .patch(
                                message(
                                        "hw/sd: tidy",
                                        "It was untidy.",
                                        "Co-Authored-By: Claude <noreply@anthropic.com>\n" + SIGNED),
                                grows("hw/sd/sd.c", 4))))
                .contains("""
                        **Could you say what AI was used for?** One line in the commit message is enough; how is shown below.

                        | Commit | What we saw | Where |
                        |---|---|---|
                        | `1a2b3c4d1a2b` | It looks as if an AI tool took part. What was it used for? Please add an 'AI-used-for:' line with one or more of code, tests, docs, research; if no AI output is in it, just say so. | `Co-Authored-By: Claude <noreply@anthropic.com>` |
                        | `1a2b3c4d1a2b` | The project does not credit tools in this trailer. Please use 'AI-used-for:' instead. | `Co-Authored-By: Claude <noreply@anthropic.com>` |

                        This command does it; change the words to what is true, then force-push:

                        ```sh
                        git log -1 --format=%B | grep -vxF -e 'Co-Authored-By: Claude <noreply@anthropic.com>' | git -c trailer.where=start commit --amend -F - --trailer 'AI-used-for: code'
                        ```

                        Or answer here, in a line that begins with my name: `@bot used-for code, tests`, or `@bot not used`.

                        Why: [QEMU, proposed AI policy](https://ratatoskr.run/qemu-devel/2026/09/17492844/t) asks for it, so that reviewers know what they look at. This is advice: it does not stop a merge. [The whole report](https://candor.example.org/submissions/lab/qemu/qemu/7).

                        <!-- candor -->""");
    }

    @Test
    void aLargePieceOfAiCodeWaitsForAMaintainer() {
        assertThat(note(submission()
                        .patch(
                                message(
                                        "hw/net: add a model of the Foo adapter",
                                        "Guests need it.",
                                        "AI-used-for: code\n" + SIGNED),
                                grows("hw/net/foo.c", 480))))
                .contains("""
                        **A maintainer has to decide about the AI use here.** If one agreed beforehand, please point to it; otherwise there is nothing for you to do.

                        | Commit | What we saw | Where |
                        |---|---|---|
                        | `1a2b3c4d1a2b` | AI use is declared for code, and the patch adds 480 lines of code; up to 9 count as a small fix. A maintainer has to decide, or to confirm that it was agreed beforehand. | `AI-used-for: code` |

                        A maintainer who agrees says so in a note: `@candor agree`. What else can be said here: `@candor help`.

                        Why: [QEMU, proposed AI policy](https://ratatoskr.run/qemu-devel/2026/09/17492844/t) asks for it, so that reviewers know what they look at. This is advice: it does not stop a merge. [The whole report](https://candor.example.org/submissions/lab/qemu/qemu/7).

                        <!-- candor -->""");
    }

    @Test
    void missingSignOffsOfManyCommitsAreOneRow() {
        Given many = submission();
        for (int i = 0; i < 5; i++) {
            many.patch(message("hw/sd: tidy " + i, "It was untidy."), grows("hw/sd/sd.c", 4));
        }
        assertThat(note(many)).contains("""
                        **Please look at the commit messages once more.** What to do is shown below.

                        | Commit | What we saw | Where |
                        |---|---|---|
                        | `1a2b3c4d1a2b`<br>`1b2c3d4e1b2c`<br>`1c2d3e4f1c2d`<br>and 2 more | There is no Signed-off-by line yet. If you can certify the Developer's Certificate of Origin, sign the patch off with 'git commit --amend --signoff'. |  |

                        This command does it; change the words to what is true, then force-push:

                        ```sh
                        git rebase --signoff 1a2b3c4d1a2b^
                        ```

                        Why: [QEMU, proposed AI policy](https://ratatoskr.run/qemu-devel/2026/09/17492844/t) asks for it, so that reviewers know what they look at. This is advice: it does not stop a merge. [The whole report](https://candor.example.org/submissions/lab/qemu/qemu/7).

                        <!-- candor -->""");
    }

    @Test
    void whatCouldNotBeReadWholeHasNoVerdict() {
        assertThat(note(submission()
                        .patch(message("hw/sd: tidy", "It was untidy.", SIGNED), grows("hw/sd/sd.c", 4))
                        .unread("3 of 12 files are missing from the diff")))
                .contains("""
                        **This could not be read whole, so there is no verdict; a maintainer has to look.** Nothing is asked of you for now.

                        What could not be read:

                        - `3 of 12 files are missing from the diff`

                        Why: [QEMU, proposed AI policy](https://ratatoskr.run/qemu-devel/2026/09/17492844/t) asks for it, so that reviewers know what they look at. This is advice: it does not stop a merge. [The whole report](https://candor.example.org/submissions/lab/qemu/qemu/7).

                        <!-- candor -->""");
    }

    @Test
    void aProjectThatDeclinesAiContentSaysSoPolitely() {
        Verdict verdict = BAN.judge(submission()
                .patch(message("hw/sd: tidy", "It was untidy.", "AI-used-for: code\n" + SIGNED), grows("hw/sd/sd.c", 4))
                .snapshot());
        assertThat(Report.of(verdict, Given.PAGE, Set.of()).note()).contains("""
                        **This project does not take AI-generated content for now.** What can be done is shown below.

                        | Commit | What we saw | Where |
                        |---|---|---|
                        | `1a2b3c4d1a2b` | AI use is declared for code, and the project does not take AI-generated content for now. Please rework these parts by hand, or ask on the project's list for an exception first. | `AI-used-for: code` |

                        Why: [QEMU, policy in force (AI content is declined)](https://www.qemu.org/docs/master/devel/code-provenance.html) asks for it, so that reviewers know what they look at. This is advice: it does not stop a merge. [The whole report](https://candor.example.org/submissions/lab/qemu/qemu/7).

                        <!-- candor -->""");
    }

    private static Optional<String> note(Given given) {
        Snapshot snapshot = given.snapshot();
        return Report.of(QEMU.judge(snapshot), Given.PAGE, Set.of()).note();
    }
}
