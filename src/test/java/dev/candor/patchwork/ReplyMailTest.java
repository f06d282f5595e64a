package dev.candor.patchwork;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.icegreen.greenmail.util.GreenMail;
import com.icegreen.greenmail.util.ServerSetup;
import dev.candor.forge.ForgeException.Busy;
import dev.candor.forge.Write;
import dev.candor.forge.Written;
import dev.candor.patchwork.MailSettings.Tls;
import dev.candor.submission.Memory;
import dev.candor.submission.Note;
import jakarta.mail.Message;
import jakarta.mail.MessagingException;
import jakarta.mail.internet.MimeMessage;
import java.io.IOException;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ReplyMailTest {
    private static final String TEXT = "Could you say what AI was used for?\n\n    Signed-off-by: Jörg\n";

    @TempDir
    Path folder;

    private final GreenMail server = new GreenMail(new ServerSetup(0, "127.0.0.1", ServerSetup.PROTOCOL_SMTP));
    private Bench bench;

    @BeforeEach
    void open() throws IOException {
        server.start();
        int port = server.getSmtp().getPort();
        bench = new Bench(folder, given -> given.mail = Optional.of(settings(port, false)));
    }

    @AfterEach
    void close() {
        bench.close();
        server.stop();
    }

    @Test
    void aReplyGoesUnderTheCoverLetterAlone() throws Exception {
        FakeSeries series = Samples.series(bench.list, "hw: fixes", 3);

        Written written = send(series);

        MimeMessage mail = received();
        assertThat(mail.getSubject()).isEqualTo("Re: [PATCH 0/3] hw: fixes");
        assertThat(mail.getHeader("In-Reply-To")).containsExactly(series.cover.orElseThrow().msgid);
        assertThat(mail.getHeader("References")).containsExactly(series.cover.orElseThrow().msgid);
        assertThat(mail.getFrom()[0]).hasToString("Candor <candor@example.org>");
        assertThat(addresses(mail, Message.RecipientType.TO)).containsExactly("alice@example.com");
        assertThat(addresses(mail, Message.RecipientType.CC)).containsExactly("qemu-devel@nongnu.org");
        assertThat(mail.getContentType()).startsWith("text/plain; charset=UTF-8");
        assertThat(mail.getContent().toString().replace("\r\n", "\n").strip()).isEqualTo(TEXT.strip());
        assertThat(mail.getHeader("Auto-Submitted")).containsExactly("auto-generated");
        assertThat(mail.getHeader("X-Patchwork-Hint")).isNull();
        assertThat(written).isEqualTo(new Written.Done(mail.getMessageID()));
        assertThat(mail.getMessageID()).matches("<candor-1-v1-[0-9a-f]{16}@example\\.org>");
    }

    @Test
    void withoutACoverLetterItGoesUnderTheFirstPatch() throws Exception {
        FakeSeries series = bench.list.series("hw: fixes", Samples.ALICE, 2, 2);
        Samples.fix(bench.list, series, 1);
        Samples.fix(bench.list, series, 2);

        send(series);

        assertThat(received().getSubject()).isEqualTo("Re: [PATCH v2 1/2] hw: fix 1");
        assertThat(received().getHeader("In-Reply-To")).containsExactly(series.patches.getFirst().msgid);
        assertThat(received().getHeader("References")).containsExactly(series.patches.getFirst().msgid);
    }

    @Test
    void theSameReplyHasTheSameId() throws Exception {
        FakeSeries series = Samples.series(bench.list, "hw: fixes", 1);
        send(series);
        String first = received().getMessageID();
        send(series);

        assertThat(Arrays.stream(server.getReceivedMessages())
                        .map(ReplyMailTest::id)
                        .distinct())
                .containsExactly(first);
    }

    @Test
    void patchworkIsToldToPassItOverIfThatIsWished() throws Exception {
        int port = server.getSmtp().getPort();
        bench.restart(given -> given.mail = Optional.of(settings(port, true)));

        send(Samples.series(bench.list, "hw: fixes", 1));

        assertThat(received().getHeader("X-Patchwork-Hint")).containsExactly("ignore");
    }

    @Test
    void aSubjectCannotBringHeadersAlong() throws Exception {
        FakeSeries series = bench.list.series("x", Samples.ALICE, 1, 1);
        bench.list.patch(
                series,
                1,
                "hw: =?utf-8?q?x=0D=0ABcc:_eve@example.org?= <b>",
                Samples.content("x"),
                Samples.diff("a.c"));

        send(series);

        assertThat(received().getHeader("Bcc")).isNull();
        assertThat(received().getSubject()).startsWith("Re: [PATCH] hw: ").contains("<b>");
    }

    @Test
    void anAuthorWhoseAddressIsNoneIsDeclined() {
        FakeSeries series = bench.list.series("x", "Eve <eve@@example org>", 1, 1);
        Samples.fix(bench.list, series, 1);

        assertThat(send(series)).isInstanceOf(Written.Declined.class);
        assertThat(server.getReceivedMessages()).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({
        "DATA, 451 4.7.1 greylisted",
        "DATA, 552 too large",
        "END, 451 later",
        "END, 550 5.7.1 not on this list",
        "RCPT, 450 4.2.0 greylisted",
        "RCPT, 550 no such user",
        "MAIL, 421 busy",
        "GREETING, 554 no",
    })
    void whatTheServerSaysIsTakenAtItsWord(String when, String words) throws IOException {
        boolean never = words.startsWith("5") && !when.equals("GREETING");
        try (FakeSmtp smtp = FakeSmtp.saying(when, words)) {
            bench.restart(given -> given.mail = Optional.of(settings(smtp.port(), false)));

            Written written = send(Samples.series(bench.list, "hw: fixes", 1));

            assertThat(written).isInstanceOf(never ? Written.Declined.class : Written.Postponed.class);
            assertThat(written.toString()).contains(words.substring(0, 3));
            assertThat(smtp.taken()).isZero();
        }
    }

    @ParameterizedTest
    @CsvSource({"GREETING", "MAIL", "RCPT", "DATA"})
    void aLineThatBreaksBeforeTheEndIsTriedAgain(String when) throws IOException {
        try (FakeSmtp smtp = FakeSmtp.hangingUp(when)) {
            bench.restart(given -> given.mail = Optional.of(settings(smtp.port(), false)));

            assertThat(send(Samples.series(bench.list, "hw: fixes", 1))).isInstanceOf(Written.Postponed.class);
        }
    }

    @Test
    void aLineThatBreaksAtTheEndLeavesItOpenWhetherItWasSent() throws IOException {
        try (FakeSmtp smtp = FakeSmtp.hangingUp("END")) {
            bench.restart(given -> given.mail = Optional.of(settings(smtp.port(), false)));

            assertThatThrownBy(() -> send(Samples.series(bench.list, "hw: fixes", 1)))
                    .isInstanceOf(Busy.class)
                    .hasMessageContaining("it is not known whether the mail was taken");
            assertThat(smtp.taken()).isEqualTo(1);
        }
    }

    @Test
    void aServerThatDropsTheLineAfterItsWordHasTheMail() throws IOException {
        try (FakeSmtp smtp = FakeSmtp.hangingUp("QUIT")) {
            bench.restart(given -> given.mail = Optional.of(settings(smtp.port(), false)));

            assertThat(send(Samples.series(bench.list, "hw: fixes", 1))).isInstanceOf(Written.Done.class);
        }
    }

    @Test
    void nobodyThereIsTriedAgain() {
        server.stop();

        assertThat(send(Samples.series(bench.list, "hw: fixes", 1))).isInstanceOf(Written.Postponed.class);
    }

    @Test
    void aReplyThatMayHaveBeenSentIsLookedForOnTheList() {
        FakeSeries series = Samples.series(bench.list, "hw: fixes", 1);
        Memory uncertain = new Memory(
                false, Optional.of(new Note("", TEXT)), Map.of(), Set.of(), Set.of(), Set.of(), Map.of(), Set.of());
        assertThat(bench.read(series, uncertain).surface().note().map(Note::id)).contains("");
        assertThat(bench.read(series, uncertain).surface().reply()).isFalse();

        send(series);
        String ours = Arrays.stream(server.getReceivedMessages())
                .map(ReplyMailTest::id)
                .findFirst()
                .orElseThrow();
        FakeMail arrived =
                new FakeMail(77, ours, "Candor <candor@example.org>", "Re: x", TEXT, "", "2026-11-20T09:00:00");
        series.cover.orElseThrow().replies.add(arrived);

        assertThat(bench.read(series, uncertain).surface().note().map(Note::id)).contains(ours);
        assertThat(bench.read(series, uncertain).surface().reply()).isFalse();
    }

    @Test
    void onceSentThereIsNoMoreToSend() {
        FakeSeries series = Samples.series(bench.list, "hw: fixes", 1);
        Memory sent = new Memory(
                true, Optional.of(new Note("", TEXT)), Map.of(), Set.of(), Set.of(), Set.of(), Map.of(), Set.of());

        assertThat(bench.read(series, sent).surface().reply()).isFalse();
        assertThat(bench.read(series).surface().reply()).isTrue();
    }

    private Written send(FakeSeries series) {
        bench.read(series);
        return bench.patchwork().forge().write(Bench.id(series.id), new Write.SendReply(TEXT));
    }

    private MimeMessage received() {
        return server.getReceivedMessages()[0];
    }

    private static String id(MimeMessage mail) {
        try {
            return mail.getMessageID();
        } catch (MessagingException e) {
            throw new IllegalStateException(e);
        }
    }

    private static List<String> addresses(MimeMessage mail, Message.RecipientType type) throws MessagingException {
        return Arrays.stream(mail.getRecipients(type)).map(String::valueOf).toList();
    }

    private static MailSettings settings(int port, boolean hint) {
        return new MailSettings(
                "Candor <candor@example.org>",
                List.of("author"),
                List.of("list", "author"),
                "127.0.0.1",
                port,
                Tls.OFFERED,
                Optional.empty(),
                Optional.empty(),
                hint);
    }
}
