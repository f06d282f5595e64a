package dev.candor.patchwork;

import static org.assertj.core.api.Assertions.assertThat;

import dev.candor.patchwork.MailSettings.Tls;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class PatchworkSettingsTest {
    @Test
    void goodOnesAreNotComplainedAbout() {
        assertThat(complaints("https://patchwork.example.org/sub/", given -> {
                    given.bundle = Optional.of("ai-declared");
                    given.authserv = Optional.of("mx.example.org");
                    given.mail = Optional.of(mail("Candor <candor@example.org>", List.of("author"), 587));
                }))
                .isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "patchwork.example.org", "ftp://x", "https://u:p@x", "https://x/?a=1", "https:// x"})
    void aUrlThatIsNone(String url) {
        assertThat(complaints(url, given -> {}))
                .singleElement()
                .asString()
                .startsWith("candor.patchwork.list.url: read ")
                .endsWith("expected a base URL such as https://patchwork.example.org")
                .doesNotContain("u:p");
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "a/b", "a b", "..", "a?b=c"})
    void aProjectThatIsNoLinkName(String project) {
        assertThat(complaints("https://x", given -> given.project = project))
                .containsExactly("candor.patchwork.list.project: read '" + project
                        + "', expected a link name such as qemu-devel");
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "ai/declared", "ai declared", "x12345678901234567890123456789012345678901234567890"})
    void aBundleThatWouldBreakTheServer(String name) {
        assertThat(complaints("https://x", given -> given.bundle = Optional.of(name)))
                .singleElement()
                .asString()
                .startsWith("candor.patchwork.list.bundle: read '" + name + "', expected at most 50 letters");
    }

    @Test
    void aBundleNeedsAToken() {
        assertThat(complaints("https://x", given -> {
                    given.bundle = Optional.of("ai-declared");
                    given.token = Optional.empty();
                }))
                .containsExactly("candor.patchwork.list.bundle: read 'ai-declared' without"
                        + " candor.patchwork.list.token, which it needs");
    }

    @Test
    void secretsAreNotRepeated() {
        assertThat(complaints("https://x", given -> {
                    given.token = Optional.of("to ken");
                    given.pushToken = Optional.of("");
                }))
                .containsExactly(
                        "candor.patchwork.list.token: read a token with spaces or characters beyond ASCII,"
                                + " expected one without",
                        "candor.patchwork.list.push-token: read nothing, expected a token");
    }

    @Test
    void timesThatAreNone() {
        assertThat(complaints("https://x", given -> {
                    given.overlap = Duration.ofSeconds(-1);
                    given.giveUpAfter = Duration.ofSeconds(-1);
                }))
                .containsExactly(
                        "candor.patchwork.list.overlap: read PT-1S, expected nothing or more, such as 5m",
                        "candor.patchwork.list.give-up-after: read PT-1S, expected nothing or more, such as 30m");
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "candor", "candor@", "a@b, c@d", "x\ny@z", "Candor <candor>"})
    void aSenderThatIsNone(String from) {
        assertThat(complaints("https://x", given -> given.mail = Optional.of(mail(from, List.of("author"), 25))))
                .containsExactly("candor.patchwork.list.mail.from: read '" + from
                        + "', expected an address such as candor@example.org");
    }

    @Test
    void aMailServerThatIsNone() {
        MailSettings wrong = new MailSettings(
                "candor@example.org",
                List.of(),
                List.of("everybody"),
                "",
                0,
                Tls.OFFERED,
                Optional.of("me"),
                Optional.empty(),
                false);

        assertThat(complaints("https://x", given -> given.mail = Optional.of(wrong)))
                .containsExactly(
                        "candor.patchwork.list.mail.cc: read 'everybody', expected an address such as candor@example.org",
                        "candor.patchwork.list.mail.to: read nothing, expected author, list or addresses",
                        "candor.patchwork.list.mail.smtp-host: read '', expected the name of a mail server",
                        "candor.patchwork.list.mail.smtp-port: read 0, expected a port such as 25 or 587",
                        "candor.patchwork.list.mail.smtp-password: read nothing, expected it beside the other of the two");
    }

    @Test
    void noSecretShowsInALog() {
        Given given = new Given();
        given.mail = Optional.of(new MailSettings(
                "candor@example.org",
                List.of("author"),
                List.of(),
                "mx",
                25,
                Tls.NONE,
                Optional.of("me"),
                Optional.of("hunter2"),
                false));
        PatchworkSettings settings = given.at("https://x");

        assertThat(settings.toString() + settings.mail()).doesNotContain(FakePatchwork.TOKEN, "hush", "hunter2");
    }

    private static MailSettings mail(String from, List<String> to, int port) {
        return new MailSettings(
                from,
                to,
                List.of("list"),
                "mx.example.org",
                port,
                Tls.OFFERED,
                Optional.empty(),
                Optional.empty(),
                false);
    }

    private static List<String> complaints(String url, Consumer<Given> change) {
        Given given = new Given();
        change.accept(given);
        return given.at(url).complaints();
    }
}
