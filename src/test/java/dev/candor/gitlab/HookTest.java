package dev.candor.gitlab;

import static org.assertj.core.api.Assertions.assertThat;

import dev.candor.wire.Reply;
import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.util.Base64;
import java.util.List;
import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class HookTest {
    private static final String PROJECT = "demoaccount2-commits-group/test_ci_tmp";
    private static final Envelope AUTHENTIC = new Envelope("hush", "", "", "");

    private final Bench bench = new Bench();
    private final GitLab gitlab = bench.gitlab("https://gitlab.example.org", PROJECT);

    @AfterEach
    void close() {
        gitlab.close();
    }

    @Test
    void aNewMergeRequestIsRungAndThenAccepted() {
        assertThat(answer(open())).isEqualTo(Reply.accepted("rung"));
        assertThat(bench.rings)
                .singleElement()
                .satisfies(ring -> assertThat(ring.id()).hasToString("lab/" + PROJECT + "/3"));
    }

    @Test
    void aStrangerIsNotRead() {
        assertThat(gitlab.hook().answer(new Envelope("guess", "", "", ""), open().getBytes(StandardCharsets.UTF_8)))
                .extracting(Reply::status)
                .isEqualTo(401);
        assertThat(gitlab.hook()
                        .answer(new Envelope("", "", "", ""), new byte[0])
                        .status())
                .isEqualTo(401);
        assertThat(bench.rings).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"", " ", "hello", "[]", "[{}]", "\"{}\"", "12", "null", "{", "{\"a\":", "{}}", "{} {}"})
    void whatIsNoJsonObjectIsABadRequest(String body) {
        assertThat(answer(body).status()).isEqualTo(400);
    }

    @Test
    void bytesThatAreNoTextAreABadRequest() {
        byte[] latin1 = "{\"object_kind\":\"Grüße\"}".getBytes(StandardCharsets.ISO_8859_1);

        assertThat(gitlab.hook().answer(AUTHENTIC, latin1).status()).isEqualTo(400);
        assertThat(gitlab.hook()
                        .answer(AUTHENTIC, new byte[] {0, 0, (byte) 0xfe, (byte) 0xff, 1, 2, 3, 4})
                        .status())
                .isEqualTo(400);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "{}",
                "{\"object_kind\":\"merge_request\"}",
                "{\"object_kind\":\"merge_request\",\"object_attributes\":null}",
                "{\"object_kind\":\"merge_request\",\"object_attributes\":[]}",
                "{\"object_kind\":\"merge_request\",\"object_attributes\":{\"iid\":\"three\"}}",
                "{\"object_kind\":\"merge_request\",\"object_attributes\":{\"iid\":-3}}",
                "{\"object_kind\":\"merge_request\",\"object_attributes\":{\"iid\":9223372036854775808}}",
                "{\"object_kind\":\"merge_request\",\"user\":{\"id\":123456789012345678901234567890}}",
                "{\"object_kind\":\"merge_request\",\"object_attributes\":{\"iid\":3},\"project\":\"name\"}",
                "{\"object_kind\":{\"of\":\"a\"},\"user\":7}",
                "{\"object_kind\":\"merge_request\",\"changes\":7,\"object_attributes\":{\"iid\":3}}",
                "{\"object_kind\":\"feature_flag\"}",
            })
    void whatIsAuthenticButOddIsAcceptedAndIgnored(String body) {
        assertThat(answer(body).status()).isEqualTo(202);
        assertThat(bench.rings).isEmpty();
    }

    @Test
    void aHostileTextCostsNoMoreThanItsBytes() {
        String deep = "{\"a\":" + "[".repeat(1_000_000) + "]".repeat(1_000_000) + "}";
        String number = "{\"object_attributes\":{\"iid\":" + "9".repeat(1_000_000) + "}}";
        String exponent = "{\"object_attributes\":{\"iid\":1e999999999}}";

        assertThat(answer(deep).status()).isEqualTo(400);
        assertThat(answer(number).status()).isIn(202, 400);
        assertThat(answer(exponent).status()).isIn(202, 400);
        assertThat(bench.rings).isEmpty();
    }

    @Test
    void aDescriptionOfManyMegabytesIsStillADelivery() {
        String body = open().replace(":tada: text that you might read eventually", "x".repeat(20 << 20));

        assertThat(answer(body)).isEqualTo(Reply.accepted("rung"));
    }

    @Test
    void aRingThatCouldNotBeStoredIsToComeAgain() {
        bench.broken = true;

        Reply reply = answer(open());

        assertThat(reply.status()).isEqualTo(503);
        assertThat(reply.retryAfter()).isPresent();
    }

    @Test
    void aSignedDeliveryIsTakenOnce() {
        var signed = SealTest.withSigningToken();
        try (GitLab other = bench.gitlab(new GitLabSettings(
                signed.name(),
                signed.url(),
                signed.token(),
                signed.webhookToken(),
                signed.signingToken(),
                List.of(PROJECT),
                signed.policy(),
                signed.sweepEvery(),
                signed.dryRun()))) {
            byte[] body = open().getBytes(StandardCharsets.UTF_8);
            Envelope envelope = signed("id-1", body);

            assertThat(other.hook().answer(envelope, body).status()).isEqualTo(202);
            assertThat(other.hook().answer(envelope, body).status()).isEqualTo(401);
            assertThat(other.hook().answer(signed("id-2", body), body).status()).isEqualTo(202);
            assertThat(bench.rings).hasSize(2);
        }
    }

    @Test
    void aReplayIsKnownAlsoWhenItRingsNothing() {
        try (GitLab other = bench.gitlab(SealTest.withSigningToken())) {
            for (String body : List.of("{\"object_kind\":\"merge_request\"}", "{\"object_kind\":\"push\"}")) {
                byte[] bytes = body.getBytes(StandardCharsets.UTF_8);
                Envelope envelope = signed("id of " + body, bytes);

                assertThat(other.hook().answer(envelope, bytes).status()).isEqualTo(202);
                assertThat(other.hook().answer(envelope, bytes).status()).isEqualTo(401);
            }
        }
    }

    private static Envelope signed(String id, byte[] body) {
        try {
            Mac mac = Mac.getInstance("HmacSHA256");
            mac.init(new SecretKeySpec(
                    Base64.getDecoder().decode(Bench.SIGNING_TOKEN.substring("whsec_".length())), "HmacSHA256"));
            String timestamp = String.valueOf(Bench.NOW.getEpochSecond());
            mac.update((id + "." + timestamp + ".").getBytes(StandardCharsets.UTF_8));
            return new Envelope("", id, timestamp, "v1," + Base64.getEncoder().encodeToString(mac.doFinal(body)));
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException(e);
        }
    }

    private Reply answer(String body) {
        return gitlab.hook().answer(AUTHENTIC, body.getBytes(StandardCharsets.UTF_8));
    }

    private static String open() {
        return Recorded.text("webhooks/mr-open.gitlab.com-2025.json");
    }
}
