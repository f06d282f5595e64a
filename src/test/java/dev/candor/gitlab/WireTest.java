package dev.candor.gitlab;

import static com.github.tomakehurst.wiremock.client.WireMock.aResponse;
import static com.github.tomakehurst.wiremock.client.WireMock.equalTo;
import static com.github.tomakehurst.wiremock.client.WireMock.getRequestedFor;
import static com.github.tomakehurst.wiremock.client.WireMock.ok;
import static com.github.tomakehurst.wiremock.client.WireMock.okJson;
import static com.github.tomakehurst.wiremock.client.WireMock.urlEqualTo;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import com.github.tomakehurst.wiremock.http.Fault;
import dev.candor.forge.ForgeException.Busy;
import dev.candor.forge.ForgeException.Refused;
import dev.candor.wire.Ask;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.zip.GZIPOutputStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class WireTest extends WireBench {
    private static final Ask OTHER = Ask.get(Call.COMMITS, "projects/7/merge_requests/1/commits");

    @Test
    void theTokenTravelsInItsHeader() {
        answer(okJson("{\"id\":7,\"username\":\"candor\",\"unheard_of\":{\"a\":[1]}}"));

        assertThat(api.one(ASK, USER)).isEqualTo(new User(7, "candor", ""));

        server.verify(getRequestedFor(urlEqualTo("/api/v4/projects/7/merge_requests/1"))
                .withHeader("PRIVATE-TOKEN", equalTo(TOKEN)));
        assertThat(bench.calls).containsExactly("merge-request 200");
    }

    @Test
    void theRemainingRateLimitIsHeardOf() {
        answer(okJson("{}").withHeader("RateLimit-Remaining", "473"));

        api.one(ASK, USER);

        assertThat(bench.remaining).containsExactly(473L);
    }

    @ParameterizedTest
    @CsvSource({
        "429, Retry-After, 17, 17",
        "429, Retry-After, 'Sun, 22 Nov 2026 00:00:30 GMT', 30",
        "429, RateLimit-Reset, 1795305645, 45",
        "429, X-Nothing, 1, 60",
        "429, Retry-After, soon, 60",
        "429, Retry-After, 999999999, 3600",
        "429, RateLimit-Reset, 1, 0",
        "503, Retry-After, 120, 120",
        "401, X-Nothing, 1, 60",
    })
    void busyKnowsHowLongToStayAway(int status, String header, String value, long seconds) {
        answer(aResponse().withStatus(status).withHeader(header, value).withBody("Retry later\n"));

        assertThatThrownBy(() -> api.one(ASK, USER))
                .isInstanceOfSatisfying(
                        Busy.class, busy -> assertThat(busy.after()).contains(Duration.ofSeconds(seconds)));
    }

    @Test
    void aLimitThatNamesItsEndHoldsForAllCalls() {
        answer(aResponse().withStatus(429).withHeader("Retry-After", "17").withBody("Retry later\n"));
        assertThatThrownBy(() -> api.one(ASK, USER)).isInstanceOf(Busy.class);
        bench.now = bench.now.plusSeconds(5);

        assertThatThrownBy(() -> api.one(OTHER, USER))
                .isInstanceOfSatisfying(
                        Busy.class, busy -> assertThat(busy.after()).contains(Duration.ofSeconds(12)));
        assertThat(bench.calls).hasSize(1);

        bench.now = bench.now.plusSeconds(12);
        answer(okJson("{}"));
        api.one(OTHER, USER);
    }

    @Test
    void aLimitWithoutAnEndIsOneOfThatCall() {
        answer(aResponse().withStatus(429).withBody("{\"message\":{\"error\":\"too many times\"}}"));
        assertThatThrownBy(() -> api.one(ASK, USER)).isInstanceOf(Busy.class);

        answer(okJson("{}"));
        api.one(OTHER, USER);
        assertThatThrownBy(() -> api.one(ASK, USER)).isInstanceOf(Busy.class);
        assertThat(bench.calls).containsExactly("merge-request 429", "commits 200");
    }

    @Test
    void anExpiredTokenIsShownOnceAMinute() {
        answer(aResponse().withStatus(401).withBody("{\"message\":\"401 Unauthorized\"}"));
        for (int i = 0; i < 10; i++) {
            assertThatThrownBy(() -> api.one(ASK, USER)).isInstanceOf(Busy.class);
        }
        assertThat(bench.calls).containsExactly("merge-request 401");
    }

    @Test
    void aPackedBodyIsUnpackedWithinItsCap() {
        answer(okJson("{}").withHeader("Content-Encoding", "gzip").withBody(gzip("{\"id\":7}")));
        assertThat(api.one(ASK, USER).id()).isEqualTo(7);

        answer(okJson("{}").withHeader("Content-Encoding", "gzip").withBody(gzip("x".repeat(1_000_000))));
        assertThat(wire.send(ASK.within(100_000, Duration.ofSeconds(5))).cut()).isTrue();

        answer(okJson("{}").withHeader("Content-Encoding", "gzip").withBody("{\"id\":7}"));
        assertThatThrownBy(() -> api.one(ASK, USER)).isInstanceOf(Busy.class);
    }

    @Test
    void whatGitLabSaysCannotSteerATerminal() {
        answer(aResponse().withStatus(403).withBody("{\"error\":\"no\\u001b[31m red\\u0000\\r\\n\"}"));

        assertThatThrownBy(() -> api.one(ASK, USER)).hasMessageEndingWith("403 no [31m red ");
    }

    private static byte[] gzip(String text) {
        var bytes = new ByteArrayOutputStream();
        try (var packed = new GZIPOutputStream(bytes)) {
            packed.write(text.getBytes(StandardCharsets.UTF_8));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return bytes.toByteArray();
    }

    @ParameterizedTest
    @ValueSource(ints = {301, 302, 307, 500, 502, 503, 504, 520, 408, 409, 425})
    void whatMayPassIsBusy(int status) {
        answer(aResponse().withStatus(status).withBody("<html>Whoops</html>"));

        assertThatThrownBy(() -> api.one(ASK, USER))
                .isInstanceOfSatisfying(
                        Busy.class, busy -> assertThat(busy.after()).isEmpty())
                .hasMessage("GET projects/7/merge_requests/1: " + status + " ");
    }

    @ParameterizedTest
    @ValueSource(ints = {400, 403, 404, 405, 406, 410, 422})
    void whatOnlyPeopleCanChangeIsRefused(int status) {
        answer(aResponse().withStatus(status).withBody("{\"message\":{\"name\":[\"has  already\\nbeen taken\"]}}"));

        assertThatThrownBy(() -> api.one(ASK, USER))
                .isInstanceOf(Refused.class)
                .hasMessageContaining(String.valueOf(status));
    }

    @Test
    void whatGitLabSaysIsOneShortLineWithoutTheToken() {
        answer(aResponse().withStatus(403).withBody("{\"error\":\"no\\n" + TOKEN + " " + "x".repeat(5000) + "\"}"));

        var refused = catchThrowableOfType(Refused.class, () -> api.one(ASK, USER));

        assertThat(refused.getMessage())
                .contains("no [token] xxx")
                .doesNotContain(TOKEN, "\n")
                .hasSizeLessThan(300);
    }

    @ParameterizedTest
    @ValueSource(strings = {"<!DOCTYPE html><html></html>", "", "{\"id\":", "null", "[]", "{\"id\":{}}"})
    void whatIsNotTheJsonExpectedIsBusy(String body) {
        answer(ok(body));

        assertThatThrownBy(() -> api.one(ASK, USER)).isInstanceOf(Busy.class).hasMessageContaining("not the JSON");
    }

    @Test
    void bytesThatAreNoTextAreReplacedAndNotFatal() {
        answer(ok().withBody(new byte[] {'{', '"', 'n', 'a', 'm', 'e', '"', ':', '"', (byte) 0xff, '"', '}'}));

        assertThat(api.one(ASK, USER).name()).isEqualTo("\ufffd");
    }

    @Test
    void anAnswerThatDoesNotComeIsBusy() {
        answer(okJson("{}").withFixedDelay(3000));

        assertThatThrownBy(() -> api.one(ASK.within(1000, Duration.ofMillis(200)), USER))
                .isInstanceOf(Busy.class)
                .hasMessageContaining("no answer");
        assertThat(bench.calls).containsExactly("merge-request 0");
    }

    @Test
    void anAnswerThatDripsIsCutOffInTime() {
        answer(okJson("{\"name\":\"" + "x".repeat(1000) + "\"}").withChunkedDribbleDelay(100, 20_000));

        assertThatThrownBy(() -> api.one(ASK.within(100_000, Duration.ofMillis(300)), USER))
                .isInstanceOf(Busy.class);
    }

    @ParameterizedTest
    @ValueSource(strings = {"EMPTY_RESPONSE", "RANDOM_DATA_THEN_CLOSE", "CONNECTION_RESET_BY_PEER"})
    void aBrokenConnectionIsBusy(Fault fault) {
        answer(aResponse().withFault(fault));

        assertThatThrownBy(() -> api.one(ASK, USER)).isInstanceOf(Busy.class);
    }

    @Test
    void aServerThatIsNotThereIsBusy() {
        server.stop();

        assertThatThrownBy(() -> api.one(ASK, USER)).isInstanceOf(Busy.class);
    }

    @Test
    void anAnswerLongerThanTheCapIsNotTaken() {
        answer(okJson("{\"name\":\"" + "x".repeat(100_000) + "\"}"));

        assertThat(wire.send(ASK.within(1000, Duration.ofSeconds(5))).cut()).isTrue();
        assertThatThrownBy(() -> api.one(ASK.within(1000, Duration.ofSeconds(5)), USER))
                .isInstanceOf(Refused.class)
                .hasMessageContaining("more than 1000 bytes");
    }
}
