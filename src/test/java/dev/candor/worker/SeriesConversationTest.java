package dev.candor.worker;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import dev.candor.agreement.Decision;
import dev.candor.database.Clock;
import dev.candor.database.Database;
import dev.candor.gitlab.Samples;
import dev.candor.inbox.Inbox;
import dev.candor.inbox.Ladder;
import dev.candor.inbox.Ring;
import dev.candor.ledger.Ledger;
import dev.candor.policy.Judge;
import dev.candor.policy.Outcome;
import dev.candor.policy.Presets;
import dev.candor.policy.Shelf;
import dev.candor.submission.Act.Proof;
import dev.candor.submission.ProjectFile;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
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
    private static final String MAINTAINERS = """
            SD (Secure Card)
            M: Mary Maintainer <mary@example.org>
            S: Maintained
            F: hw/sd/

            Network devices
            M: Noel Network <noel@example.org>
            S: Maintained
            F: hw/net/
            """;

    @TempDir
    Path folder;

    private final Clock clock = new Clock();
    private final MailingList list = new MailingList();
    private Database database;
    private Inbox inbox;
    private Ledger ledger;
    private Worker worker;

    @BeforeEach
    void open() {
        database = Database.h2(folder);
        inbox = new Inbox(database.jdbi(), clock, Duration.ofHours(1));
        ledger = new Ledger(database.jdbi(), clock);
        var owners = new ProjectFile("MAINTAINERS", "master", MAINTAINERS);
        var desk = new Desk(
                list, new Judge(Presets.named("qemu-proposed").orElseThrow()), false, () -> Optional.of(owners));
        worker = new Worker(
                inbox,
                ledger,
                new Desks(Map.of("list", desk)),
                new Shelf(),
                new Ladder(Duration.ofSeconds(1), Duration.ofMinutes(15), new Random(1)),
                clock,
                "http://bot.example.org");
    }

    @AfterEach
    void close() {
        database.close();
    }

    @Test
    void fromTheFirstVersionToTheSecond() {
        MailingList.Series first = sent(1, 50);
        look(first, false);
        assertThat(first.says())
                .containsExactly(
                        "advice: a maintainer has to decide: prior agreement",
                        "advice: a maintainer has to decide: prior agreement");
        assertThat(first.mails).containsExactly("""
                A maintainer has to decide about the AI use here. If one agreed
                beforehand, please point to it; otherwise there is nothing for you to
                do.

                    hw/sd/sdnet.c: speak to the card
                * AI use is declared for code, and the patch adds 40 lines of code; up
                  to 9 count as a small fix. Missing is the word of a maintainer for
                  each area named here.
                    SD (Secure Card): Mary Maintainer
                    AI-used-for: code

                    hw/net/sdnet.c: speak to the card
                * AI use is declared for code, and the patch adds 50 lines of code; up
                  to 9 count as a small fix. Missing is the word of a maintainer for
                  each area named here.
                    Network devices: Noel Network
                    AI-used-for: code

                A maintainer who agrees answers with a line of its own:
                    AI-agreed-by: Name <address>

                QEMU, proposed AI policy asks for it, so that reviewers know what they
                look at. This is advice: it does not stop a merge.
                  https://ratatoskr.run/qemu-devel/2026/09/17492844/t

                The whole report:
                  http://bot.example.org/submissions/list/devel/1

                This mail was written by a program, Candor.
                """);

        reply(first, MARY, Proof.CLAIMED, "AI-agreed-by: Mary Maintainer <mary@example.org>\n");
        assertThat(answer(first)).isEqualTo("Nothing proves who sent the mail, and the policy asks for that.");

        reply(first, "Eve <eve@example.org>", Proof.DOMAIN, """
                I can say that too:

                AI-agreed-by: Mary Maintainer <mary@example.org>
                """);
        assertThat(answer(first)).isEqualTo("The line names somebody else than its sender.");

        reply(first, ADA, Proof.DOMAIN, """
                On Sun, 25 Oct 2026 at 01:30, Mary Maintainer wrote:
                > Fine with me.
                >
                > AI-agreed-by: Mary Maintainer <mary@example.org>

                Thanks!
                """);
        assertThat(ledger.decisions(first.id)).as("what is quoted is not said").hasSize(2);

        reply(first, MARY, Proof.DOMAIN, """
                > hw/sd/sdnet.c: speak to the card

                We spoke about this on IRC.

                AI-agreed-by: Mary Maintainer <mary@example.org>
                """);
        assertThat(answer(first)).isEqualTo("[SD (Secure Card)]");
        assertThat(first.says()).allMatch(line -> line.contains("a maintainer has to decide"));

        reply(first, NOEL, Proof.DOMAIN, "@candor agree until 2026-12-31\n");
        assertThat(outcome(first)).isEqualTo(Outcome.PASS);
        assertThat(first.says()).containsExactly("in order", "in order");
        assertThat(first.mails).as("a list hears the bot once").hasSize(1);

        MailingList.Series second = sent(2, 75);
        look(second, false);
        assertThat(outcome(second))
                .as("Mary's patch is the same code, and Noel lets Ada try until the end of the year")
                .isEqualTo(Outcome.PASS);
        assertThat(second.mails).isEmpty();

        reply(second, NOEL, Proof.DOMAIN, "It grew too large.\n\n@candor revoke\n");
        assertThat(outcome(second)).isEqualTo(Outcome.MAINTAINER);
        assertThat(second.mails).hasSize(1);
    }

    @Test
    void everyDecisionIsInTheLedger() {
        MailingList.Series first = sent(1, 50);
        reply(first, MARY, Proof.DOMAIN, "AI-agreed-by: Mary Maintainer <mary@example.org>\n");
        reply(first, NOEL, Proof.CLAIMED, "@candor agree\n");

        assertThat(ledger.decisions(first.id))
                .extracting(
                        decision -> decision.origin().act(),
                        decision -> decision.origin().by().username(),
                        decision -> decision.origin().proof(),
                        Decision::granted)
                .containsExactly(
                        tuple("<reply.1.1@example.org>", "mary@example.org", Proof.DOMAIN, true),
                        tuple("<reply.1.2@example.org>", "noel@example.org", Proof.CLAIMED, false));
    }

    /** A version whose second patch grows. */
    private MailingList.Series sent(long number, int lines) {
        return list.send(number, "speak to the card", ADA)
                .patch(message("hw/sd/sdnet.c"), Samples.grows("hw/sd/sdnet.c", 40))
                .patch(message("hw/net/sdnet.c"), Samples.grows("hw/net/sdnet.c", lines));
    }

    private static String message(String path) {
        return path + ": speak to the card\n\nGuests want it.\n\n"
                + "AI-used-for: code\nSigned-off-by: Ada Example <ada@example.org>\n";
    }

    private void reply(MailingList.Series to, String from, Proof proof, String text) {
        clock.pass(Duration.ofMinutes(10));
        to.reply(from, proof, clock.instant(), text);
        look(to, true);
    }

    private void look(MailingList.Series at, boolean spoken) {
        inbox.ring(new Ring(at.id, Optional.empty(), spoken));
        while (worker.turn()) {
            Thread.onSpinWait();
        }
    }

    private Outcome outcome(MailingList.Series of) {
        return ledger.latest(of.id).orElseThrow().judgement().outcome();
    }

    /** What came of the last thing that was said. */
    private String answer(MailingList.Series to) {
        List<Decision> decisions = ledger.decisions(to.id);
        Decision last = decisions.getLast();
        return last.refused().orElseGet(() -> last.areas().toString());
    }
}
