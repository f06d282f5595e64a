package dev.candor.patchwork;

import static dev.candor.gitlab.Samples.MAINTAINERS;
import static dev.candor.gitlab.Samples.grows;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import com.icegreen.greenmail.util.GreenMail;
import com.icegreen.greenmail.util.GreenMailUtil;
import com.icegreen.greenmail.util.ServerSetup;
import dev.candor.agreement.Decision;
import dev.candor.policy.Outcome;
import dev.candor.submission.Act.Proof;
import java.io.IOException;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * The whole conversation of one series on a list: what each side writes, and what each then sees. Ada sends a large piece
 * of code that AI helped with, in two areas; Mary and Noel answer for them. Anybody can write any address.
 */
class SeriesConversationTest {
    private static final String ADA = "Ada Example <ada@example.org>";
    private static final String MARY = "Mary Maintainer <mary@example.org>";
    private static final String NOEL = "Noel Network <noel@example.org>";
    private static final Map<String, String> PROVEN =
            Map.of("Authentication-Results", "mx.example.net; dmarc=pass header.from=example.org");

    @TempDir
    Path folder;

    private final GreenMail smtp = new GreenMail(new ServerSetup(0, "127.0.0.1", ServerSetup.PROTOCOL_SMTP));
    private ListLab lab;

    @BeforeEach
    void open() throws IOException {
        smtp.start();
        lab = new ListLab(folder, "qemu-proposed", given -> {
            given.authserv = Optional.of("mx.example.net");
            given.mail = Optional.of(Samples.mail(smtp.getSmtp().getPort(), List.of()));
        });
        lab.owners(MAINTAINERS);
    }

    @AfterEach
    void close() {
        lab.close();
        smtp.stop();
    }

    @Test
    void fromTheFirstVersionToTheSecond() {
        FakeSeries first = sent(1, 50);
        assertThat(says(first))
                .containsExactly(
                        "advice: a maintainer has to decide: prior agreement",
                        "advice: a maintainer has to decide: prior agreement");
        assertThat(mails()).containsExactly("""
                A maintainer has to decide about the AI use here. If one agreed
                beforehand, please point to it; otherwise there is nothing for you to
                do.

                    hw/sd/sdnet.c: speak to the card
                * AI use is declared for code, and the patch adds 40 lines of code; up
                  to 9 count as a small fix. A maintainer of each area named here has
                  yet to agree.
                    SD (Secure Card): Mary Maintainer
                    AI-used-for: code

                    hw/net/sdnet.c: speak to the card
                * AI use is declared for code, and the patch adds 50 lines of code; up
                  to 9 count as a small fix. A maintainer of each area named here has
                  yet to agree.
                    Network devices: Noel Network
                    AI-used-for: code

                A maintainer who agrees answers with a line of its own:
                    AI-agreed-by: Name <address>

                QEMU, proposed AI policy asks for it, so that reviewers know what they
                look at. This is advice: it does not stop a merge.
                  https://ratatoskr.run/qemu-devel/2026/09/17492844/t

                The whole report:
                  http://bot.example.org/submissions/list/qemu/1

                This mail was written by a program, Candor.
                """);

        reply(first, MARY, Map.of(), "AI-agreed-by: Mary Maintainer <mary@example.org>\n");
        assertThat(answer(first)).isEqualTo("Nothing proves who sent the mail, and the policy asks for that.");

        reply(first, "Eve <eve@example.org>", PROVEN, """
                I can say that too:

                AI-agreed-by: Mary Maintainer <mary@example.org>
                """);
        assertThat(answer(first)).isEqualTo("The line names somebody else than its sender.");

        reply(first, ADA, PROVEN, """
                On Sun, 25 Oct 2026 at 01:30, Mary Maintainer wrote:
                > Fine with me.
                >
                > AI-agreed-by: Mary Maintainer <mary@example.org>

                Thanks!
                """);
        assertThat(decisions(first)).as("what is quoted is not said").hasSize(2);

        reply(first, MARY, PROVEN, """
                > hw/sd/sdnet.c: speak to the card

                We spoke about this on IRC.

                AI-agreed-by: Mary Maintainer <mary@example.org>
                """);
        assertThat(answer(first)).isEqualTo("[SD (Secure Card)]");
        assertThat(says(first)).allMatch(line -> line.contains("a maintainer has to decide"));

        reply(first, NOEL, PROVEN, "@candor agree until 2026-12-31\n");
        assertThat(lab.outcome(first)).contains(Outcome.PASS);
        assertThat(says(first)).containsExactly("in order", "in order");
        assertThat(mails()).as("a list hears the bot once").hasSize(1);

        FakeSeries second = sent(2, 75);
        assertThat(lab.outcome(second))
                .as("Mary's patch is the same code, and Noel lets Ada try until the end of the year")
                .contains(Outcome.PASS);
        assertThat(mails()).hasSize(1);

        reply(second, NOEL, PROVEN, "It grew too large.\n\n@candor revoke\n");
        assertThat(lab.outcome(second)).contains(Outcome.MAINTAINER);
        assertThat(mails()).hasSize(2);
    }

    @Test
    void aMaintainerMayAnswerASenderWhoseClockIsAhead() {
        FakeSeries first = sent(1, 50);
        first.date = "2096-02-19T10:00:00";
        reply(first, MARY, PROVEN, "AI-agreed-by: Mary Maintainer <mary@example.org>\n");
        reply(first, NOEL, PROVEN, "AI-agreed-by: Noel Network <noel@example.org>\n");

        assertThat(lab.outcome(first)).contains(Outcome.PASS);
    }

    @Test
    void aWordByAClockThatIsAheadCanBeTakenBack() {
        FakeSeries first = sent(1, 50);
        lab.list.reply(first.patches.getFirst(), MARY, "@candor agree\n", PROVEN, "2096-02-19T10:00:00");
        lab.pass(Duration.ofMinutes(10));
        assertThat(answer(first)).isEqualTo("[SD (Secure Card)]");
        assertThat(decisions(first).getFirst().origin().at()).isBefore("2027-01-01T00:00:00Z");

        reply(first, NOEL, PROVEN, "@candor agree\n");
        assertThat(lab.outcome(first)).contains(Outcome.PASS);
        reply(first, MARY, PROVEN, "@candor revoke\n");
        assertThat(lab.outcome(first)).contains(Outcome.MAINTAINER);
    }

    @Test
    void everyDecisionIsInTheLedger() {
        FakeSeries first = sent(1, 50);
        FakeMail proven = reply(first, MARY, PROVEN, "AI-agreed-by: Mary Maintainer <mary@example.org>\n");
        FakeMail claimed = reply(first, NOEL, Map.of(), "@candor agree\n");

        assertThat(decisions(first))
                .extracting(
                        decision -> decision.origin().act(),
                        decision -> decision.origin().by().username(),
                        decision -> decision.origin().proof(),
                        Decision::granted)
                .containsExactly(
                        tuple(proven.msgid, "mary@example.org", Proof.DOMAIN, true),
                        tuple(claimed.msgid, "noel@example.org", Proof.CLAIMED, false));
    }

    /** A version whose second patch grows. */
    private FakeSeries sent(int version, int lines) {
        FakeSeries series = lab.list.series("speak to the card", ADA, version, 2);
        patch(series, 1, "hw/sd/sdnet.c", 40);
        patch(series, 2, "hw/net/sdnet.c", lines);
        lab.work();
        return series;
    }

    private void patch(FakeSeries series, int number, String path, int lines) {
        lab.list.patch(
                series,
                number,
                path + ": speak to the card",
                Samples.content("Guests want it.", "AI-used-for: code\nSigned-off-by: " + ADA),
                grows(path, lines));
    }

    private FakeMail reply(FakeSeries to, String from, Map<String, String> headers, String text) {
        FakeMail reply = lab.list.reply(to.patches.getFirst(), from, text, headers);
        lab.pass(Duration.ofMinutes(10));
        return reply;
    }

    /** What stands on each patch, in order. */
    private List<String> says(FakeSeries series) {
        return series.patches.stream()
                .map(patch -> lab.list.checks(patch).getLast().description())
                .toList();
    }

    private List<String> mails() {
        return Arrays.stream(smtp.getReceivedMessages())
                .map(mail -> GreenMailUtil.getBody(mail).replace("\r\n", "\n") + "\n")
                .toList();
    }

    private List<Decision> decisions(FakeSeries of) {
        return lab.ledger.decisions(Bench.id(of.id));
    }

    /** What came of the last thing that was said. */
    private String answer(FakeSeries to) {
        Decision last = decisions(to).getLast();
        return last.refused().orElseGet(() -> last.areas().toString());
    }
}
