package dev.candor.worker;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import dev.candor.agreement.Decision;
import dev.candor.gitlab.FakeMergeRequest;
import dev.candor.gitlab.FakeMergeRequest.FakeCommit;
import dev.candor.gitlab.FakeMergeRequest.FakeNote;
import dev.candor.gitlab.Samples;
import dev.candor.policy.Outcome;
import dev.candor.policy.Presets;
import java.io.IOException;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * The whole conversation of one merge request: what each side says, and what each then sees. Ada sends a large piece of
 * code that AI helped with, in two areas; Mary and Noel answer for them; Eve answers for nothing.
 */
class MergeRequestConversationTest {
    private static final long ADA = 1001;
    private static final long MARY = 1002;
    private static final long NOEL = 1003;
    private static final long EVE = 1666;

    @TempDir
    Path folder;

    private Lab lab;
    private FakeMergeRequest request;

    @BeforeEach
    void open() throws IOException {
        lab = new Lab(folder);
        lab.gitlab.account(ADA, "ada", "Ada Example", "ada@example.org");
        lab.gitlab.account(MARY, "mary", "Mary Maintainer", "mary@example.org");
        lab.gitlab.account(NOEL, "noel", "Noel Network", "noel@example.org");
        lab.gitlab.account(EVE, "mary-", "Mary Maintainer", "");
        lab.project.member(MARY, 30).member(NOEL, 30).file("master", "MAINTAINERS", Samples.MAINTAINERS);
        request = lab.request(1).title("hw: SD over Ethernet");
        push(1, "hw/sd/sdnet.c", 40);
        push(2, "hw/net/sdnet.c", 50);
        lab.sweep();
    }

    @AfterEach
    void close() {
        lab.close();
    }

    @Test
    void fromTheFirstLookToTheMerge() {
        assertThat(note()).isEqualTo("""
                **A maintainer has to decide about the AI use here.** If one agreed beforehand, please point to it; otherwise there is nothing for you to do.

                | Commit | What we saw | Where |
                |---|---|---|
                | `000000000000` | AI use is declared for code, and the patch adds 40 lines of code; up to 9 count as a small fix. A maintainer of each area named here has yet to agree. | `SD (Secure Card): Mary Maintainer`<br>`AI-used-for: code` |
                | `000000000000` | AI use is declared for code, and the patch adds 50 lines of code; up to 9 count as a small fix. A maintainer of each area named here has yet to agree. | `Network devices: Noel Network`<br>`AI-used-for: code` |

                A maintainer who agrees says so in a note: `@candor-bot agree`. What else can be said here: `@candor-bot help`.

                Why: [QEMU, proposed AI policy](https://ratatoskr.run/qemu-devel/2026/09/17492844/t) asks for it, so that reviewers know what they look at. This is advice: it does not stop a merge. [The whole report](http://bot.example.org/submissions/lab/demo/demo/1).

                <!-- candor -->""");
        assertThat(request.labels()).contains("ai-policy::maintainer");

        FakeNote eve = lab.say(request, EVE, "@candor-bot agree");
        assertThat(request.awards(eve.id())).containsExactly("confused");
        assertThat(said()).isEqualTo("""
                - `mary-`, 2026-10-25, `agree`: this does not count. Only somebody who answers for what is touched can decide that.
                """);

        lab.say(request, ADA, "Then I do:\n\n@candor-bot agree\n@candor-bot help");
        assertThat(said()).isEqualTo("""
                - `mary-`, 2026-10-25, `agree`: this does not count. Only somebody who answers for what is touched can decide that.
                - `ada`, 2026-10-25, `agree`: this does not count. Nobody decides about their own patches; another maintainer has to.

                What `ada` can say:

                - `@candor-bot help`: this list
                - `@candor-bot recheck`: look again
                - `@candor-bot explain`: which rules looked, and what they found
                - `@candor-bot used-for code, tests`: say what AI was used for
                - `@candor-bot not used`: say that it was not
                """);

        FakeNote mary = lab.say(request, MARY, "We spoke about this on IRC.\n\n@candor-bot agree");
        assertThat(request.awards(mary.id())).containsExactly("white_check_mark");
        assertThat(said()).endsWith("""
                - `mary`, 2026-10-25, `agree`: counts for `SD (Secure Card)`, as long as the code stays as it is.
                """);
        assertThat(note()).contains("Network devices: Noel Network").doesNotContain("SD (Secure Card): Mary");
        assertThat(lab.outcome(1)).contains(Outcome.MAINTAINER);

        lab.pass(Duration.ofMinutes(1));
        request.approve(NOEL);
        lab.hook(request.hook("approved"));
        assertThat(lab.outcome(1)).contains(Outcome.PASS);
        assertThat(request.labels()).contains("ai-policy::ok");
        assertThat(note()).isEqualTo("""
                All is in order now, thank you. ([report](http://bot.example.org/submissions/lab/demo/demo/1))

                What was said:

                - `mary-`, 2026-10-25, `agree`: this does not count. Only somebody who answers for what is touched can decide that.
                - `ada`, 2026-10-25, `agree`: this does not count. Nobody decides about their own patches; another maintainer has to.
                - `mary`, 2026-10-25, `agree`: counts for `SD (Secure Card)`, as long as the code stays as it is.
                - `noel`, 2026-10-25, `approval`: counts for `Network devices`, as long as the code stays as it is.

                <!-- candor -->""");

        lab.pass(Duration.ofMinutes(1));
        replace(11, "hw/sd/sdnet.c", 40);
        push(12, "hw/net/sdnet.c", 51);
        lab.hook(request.hook("update"));
        assertThat(lab.outcome(1)).as("one more line in Noel's part").contains(Outcome.MAINTAINER);
        assertThat(note())
                .contains("the patch adds 51 lines of code; up to 9 count as a small fix. "
                        + "Its code has changed since it was agreed to. "
                        + "A maintainer of each area named here has yet to agree. "
                        + "| `Network devices: Noel Network`<br>")
                .doesNotContain("adds 40 lines");

        lab.say(request, NOEL, "@candor-bot agree until 2026-12-31");
        assertThat(lab.outcome(1)).contains(Outcome.PASS);
        lab.pass(Duration.ofMinutes(1));
        replace(21, "hw/sd/sdnet.c", 40);
        push(22, "hw/net/sdnet.c", 52);
        lab.hook(request.hook("update"));
        assertThat(lab.outcome(1)).as("an experiment that Noel lets Ada make").contains(Outcome.PASS);

        lab.say(request, NOEL, "Not any more, sorry.\n\n@candor-bot revoke");
        assertThat(lab.outcome(1)).contains(Outcome.MAINTAINER);
        assertThat(said()).endsWith("""
                - `noel`, 2026-10-25, `agree until 2026-12-31`: counts for `Network devices`, until the end of 2026-12-31.
                - `noel`, 2026-10-25, `revoke`: taken back for `Network devices`.
                """);
        assertThat(request.answers()).as("all of it in one note").hasSize(1);
        assertThat(request.quickActions()).isEmpty();
    }

    @Test
    void everyDecisionIsInTheLedger() {
        FakeNote mary = lab.say(request, MARY, "@candor-bot agree");
        FakeNote eve = lab.say(request, EVE, "@candor-bot agree");

        assertThat(lab.ledger.decisions(Lab.id(1)))
                .extracting(
                        decision -> decision.origin().act(),
                        decision -> decision.origin().by().id(),
                        Decision::granted,
                        Decision::areas,
                        decision -> decision.patches().size(),
                        Decision::policy)
                .containsExactly(
                        tuple(String.valueOf(mary.id()), "1002", true, List.of("SD (Secure Card)"), 2, policy()),
                        tuple(String.valueOf(eve.id()), "1666", false, List.of(), 2, policy()));
    }

    @Test
    void theLedgerKnowsWhatHeadsAndPatchesAreCalled() {
        assertThat(lab.ledger.subjects(Lab.id(1))).containsOnlyKeys(Samples.sha(2));
        lab.say(request, MARY, "@candor-bot agree");
        List<String> patches = lab.ledger.decisions(Lab.id(1)).getFirst().patches();
        replace(11, "hw/sd/other.c", 40);
        lab.hook(request.hook("update"));

        assertThat(lab.ledger.subjects(Lab.id(1)))
                .containsOnlyKeys(Samples.sha(2), Samples.sha(11), patches.getFirst(), patches.getLast())
                .containsEntry(patches.getFirst(), "hw/sd/sdnet.c: speak to the card")
                .containsEntry(Samples.sha(11), "hw/sd/other.c: speak to the card");
    }

    private static String policy() {
        return Presets.named("qemu-proposed").orElseThrow().digest();
    }

    /** A force-push that leaves this commit alone. */
    private void replace(int number, String path, int lines) {
        request.replace(new FakeCommit(
                Samples.sha(number), "Ada Example", "ada@example.org", message(path), Samples.grows(path, lines)));
    }

    /** The part of the note that answers people. */
    private String said() {
        String text = note();
        int from = text.indexOf("What was said:\n\n") + "What was said:\n\n".length();
        int to = text.indexOf("\n\nWhy:", from);
        return text.substring(from, to < 0 ? text.indexOf("\n\n<!-- candor") : to) + "\n";
    }

    /** A commit on top, with code that AI wrote. */
    private void push(int number, String path, int lines) {
        request.commit(new FakeCommit(
                Samples.sha(number), "Ada Example", "ada@example.org", message(path), Samples.grows(path, lines)));
    }

    private static String message(String path) {
        return path + ": speak to the card\n\nGuests want it.\n\n"
                + "AI-used-for: code\nSigned-off-by: Ada Example <ada@example.org>\n";
    }

    private String note() {
        assertThat(request.answers()).hasSize(1);
        return request.answers().getFirst().body();
    }
}
