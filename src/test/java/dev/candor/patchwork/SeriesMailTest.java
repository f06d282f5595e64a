package dev.candor.patchwork;

import static org.assertj.core.api.Assertions.assertThat;

import com.icegreen.greenmail.util.GreenMail;
import com.icegreen.greenmail.util.GreenMailUtil;
import com.icegreen.greenmail.util.ServerSetup;
import dev.candor.ledger.Deed;
import dev.candor.ledger.Ending;
import dev.candor.ledger.Repeat;
import dev.candor.policy.Outcome;
import java.io.IOException;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.AutoClose;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The reply on the list: sent once, whatever happens on the way. */
class SeriesMailTest {
    @AutoClose
    private final ListLab lab;

    SeriesMailTest(@TempDir Path folder) throws IOException {
        lab = new ListLab(folder, "qemu-proposed", given -> {});
    }

    @Test
    void oneReplyIsSentForAVersionHoweverOftenItIsLookedAt() {
        GreenMail server = new GreenMail(new ServerSetup(0, "127.0.0.1", ServerSetup.PROTOCOL_SMTP));
        server.start();
        int port = server.getSmtp().getPort();
        lab.restart(given -> given.mail = Optional.of(Samples.mail(port, List.of("list"))));
        FakeSeries series = Samples.asked(lab.list);
        lab.work();
        lab.list.reply(series.patches.getFirst(), "Rita <r@example.org>", "Why?");
        lab.work();
        lab.restart(given -> given.mail = Optional.of(Samples.mail(port, List.of("list"))));
        lab.list.reply(series.patches.getFirst(), "Rita <r@example.org>", "Really, why?");
        lab.work();

        assertThat(server.getReceivedMessages()).hasSize(2);
        assertThat(lab.list.checks(series.patches.getFirst())).hasSize(1);
        server.stop();
    }

    /** How often somebody was asked the same is for maintainers alone. */
    @Test
    void theThirdMailAndCheckSayWhatTheFirstSaid() {
        GreenMail server = new GreenMail(new ServerSetup(0, "127.0.0.1", ServerSetup.PROTOCOL_SMTP));
        server.start();
        int port = server.getSmtp().getPort();
        lab.restart(given -> given.mail = Optional.of(Samples.mail(port, List.of())));
        List<FakeSeries> sent = Stream.of("one", "two", "six")
                .map(name -> Samples.single(
                        lab.list, "hw: fix " + name, "It was wrong.\n\nAssisted-by: Claude\n" + Samples.SIGNED))
                .toList();
        lab.work();

        assertThat(lab.ledger.repeats(Bench.id(sent.getLast().id), Instant.EPOCH))
                .extracting(Repeat::asked)
                .contains(2L);
        List<String> mails = Arrays.stream(server.getReceivedMessages())
                .map(GreenMailUtil::getBody)
                .map(body -> body.replaceAll("qemu/\\d+", "qemu/1").replaceAll("fix (two|six)", "fix one"))
                .toList();
        assertThat(mails).hasSize(3).containsOnly(mails.getFirst());
        assertThat(sent)
                .extracting(
                        one -> lab.list.checks(one.patches.getFirst()).getLast().description())
                .containsOnly(lab.list
                        .checks(sent.getFirst().patches.getFirst())
                        .getLast()
                        .description());
        server.stop();
    }

    @Test
    void aMailServerThatIsAwayHoldsUpNothingElse() throws IOException {
        lab.restart(given -> given.mail = Optional.of(Samples.mail(1, List.of("list"))));
        FakeSeries series = Samples.asked(lab.list);
        lab.work();

        assertThat(lab.outcome(series)).contains(Outcome.FAIL);
        assertThat(lab.list.checks(series.patches.getFirst())).hasSize(1);
        lab.pass(Duration.ofMinutes(10));
        assertThat(lab.ledger.history(Bench.id(series.id)))
                .as("no news, no verdict")
                .hasSize(1);

        GreenMail server = new GreenMail(new ServerSetup(0, "127.0.0.1", ServerSetup.PROTOCOL_SMTP));
        server.start();
        int port = server.getSmtp().getPort();
        lab.restart(given -> given.mail = Optional.of(Samples.mail(port, List.of("list"))));
        lab.pass(Duration.ofMinutes(20));
        assertThat(server.getReceivedMessages())
                .as("to the author and to the list")
                .hasSize(2);
        server.stop();
    }

    @Test
    void aReplyOfWhichNobodyKnowsWhetherItLeftIsNotSentAgain() throws IOException {
        try (FakeSmtp smtp = FakeSmtp.hangingUp("END")) {
            lab.restart(given -> given.mail = Optional.of(Samples.mail(smtp.port(), List.of("list"))));
            FakeSeries series = Samples.asked(lab.list);
            lab.work();
            lab.pass(Duration.ofMinutes(30));

            assertThat(smtp.taken()).isEqualTo(1);
            assertThat(lab.outcome(series)).contains(Outcome.FAIL);
            assertThat(lab.ledger.deeds(Bench.id(series.id), 10))
                    .last()
                    .satisfies(deed ->
                            assertThat(deed.ended().map(Deed.Ended::how)).contains(new Ending.Lost()));
        }
    }
}
