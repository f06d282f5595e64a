package dev.candor.gitlab;

import static org.assertj.core.api.Assertions.assertThat;

import dev.candor.gitlab.Seal.Checked;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class SealTest {
    /** The vector of reference/gitlab.md. */
    private static final String ID = "f5e5f430-f57b-4e6e-9fac-d9128cd7232f";

    private static final String TIMESTAMP = "1795305600";
    private static final String SIGNATURE = "v1,B1hGCJmGs+PeW5H3vi557i2acMf7spgankRJqjUDuyg=";
    private static final byte[] BODY = bytes("{\"object_kind\":\"merge_request\"}");

    private Instant now = Bench.NOW;

    @Test
    void aSignedDeliveryIsAuthenticAndCanBeTold() {
        var checked = signed().check(new Envelope("", ID, TIMESTAMP, SIGNATURE), BODY);

        assertThat(checked)
                .isInstanceOfSatisfying(
                        Checked.Authentic.class,
                        authentic -> assertThat(
                                        authentic.delivery().orElseThrow().key())
                                .contains(ID, TIMESTAMP, "lab"));
    }

    @Test
    void oneGoodSignatureAmongSeveralIsEnough() {
        String several = "v2,abc v1,not-base64! v1,AAAA " + SIGNATURE;

        assertThat(signed().check(new Envelope("", ID, TIMESTAMP, several), BODY))
                .isInstanceOf(Checked.Authentic.class);
    }

    @Test
    void anotherBodyIdOrTimestampIsNotSigned() {
        assertDoubtful(new Envelope("", ID, TIMESTAMP, SIGNATURE), bytes("{}"));
        assertDoubtful(new Envelope("", ID + "x", TIMESTAMP, SIGNATURE), BODY);
        assertDoubtful(new Envelope("", ID, "1795305601", SIGNATURE), BODY);
        assertDoubtful(new Envelope("", ID, TIMESTAMP, "v1,"), BODY);
        assertDoubtful(new Envelope("", ID, TIMESTAMP, ""), BODY);
    }

    @Test
    void withASigningTokenThePlainTokenIsNotEnough() {
        assertDoubtful(new Envelope("hush", "", "", ""), BODY);
    }

    @Test
    void theWindowReachesFiveMinutesBackAndOneAhead() {
        var envelope = new Envelope("", ID, TIMESTAMP, SIGNATURE);

        now = Bench.NOW.plusSeconds(300);
        assertThat(signed().check(envelope, BODY)).isInstanceOf(Checked.Authentic.class);
        now = Bench.NOW.plusSeconds(301);
        assertDoubtful(envelope, BODY);
        now = Bench.NOW.minusSeconds(60);
        assertThat(signed().check(envelope, BODY)).isInstanceOf(Checked.Authentic.class);
        now = Bench.NOW.minusSeconds(61);
        assertDoubtful(envelope, BODY);
    }

    @Test
    void oddTimestampsAreNone() {
        for (String odd : new String[] {"", "-1", "1e9", "99999999999999999999", "1795305600.5", " 1795305600"}) {
            assertDoubtful(new Envelope("", ID, odd, SIGNATURE), BODY);
        }
    }

    @Test
    void withoutASigningTokenThePlainTokenDecides() {
        assertThat(plain().check(new Envelope("hush", "", "", ""), BODY))
                .isEqualTo(new Checked.Authentic(Optional.empty()));
        assertThat(plain().check(new Envelope("hus", "", "", ""), BODY)).isInstanceOf(Checked.Doubtful.class);
        assertThat(plain().check(new Envelope("", "", "", ""), BODY)).isInstanceOf(Checked.Doubtful.class);
    }

    private void assertDoubtful(Envelope envelope, byte[] body) {
        assertThat(signed().check(envelope, body)).isInstanceOf(Checked.Doubtful.class);
    }

    private Seal signed() {
        return new Seal(withSigningToken(), () -> now);
    }

    private Seal plain() {
        return new Seal(Bench.settings("https://gitlab.example.org", "a/b"), () -> now);
    }

    static GitLabSettings withSigningToken() {
        var plain = Bench.settings("https://gitlab.example.org", "a/b");
        return new GitLabSettings(
                plain.name(),
                plain.url(),
                plain.token(),
                plain.webhookToken(),
                Optional.of(Bench.SIGNING_TOKEN),
                plain.projects(),
                plain.policy(),
                plain.sweepEvery(),
                plain.dryRun());
    }

    private static byte[] bytes(String text) {
        return text.getBytes(StandardCharsets.UTF_8);
    }
}
