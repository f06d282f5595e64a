package dev.candor.patchwork;

import static org.assertj.core.api.Assertions.assertThat;

import dev.candor.submission.Act.Proof;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class VouchingTest {
    private static final String RITA = "rita@example.org";
    private final Vouching trusting = new Vouching(Optional.of("mx.example.net"));

    @ParameterizedTest
    @ValueSource(
            strings = {
                "mx.example.net; dmarc=pass (p=none) header.from=example.org",
                "MX.example.net 1; spf=pass smtp.mailfrom=x.org; dmarc=pass header.from=EXAMPLE.org",
                "mx.example.net;\n dkim=pass (2048-bit key; unprotected) header.d=example.org header.i=@example.org\n header.s=k1",
                "mx.example.net; dkim=fail header.d=example.org; dkim=pass header.d=example.org",
            })
    void whatTheTrustedServerNotedIsBelieved(String field) {
        assertThat(proof(field)).isEqualTo(Proof.DOMAIN);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "mx.evil.example; dmarc=pass header.from=example.org",
                "mx.example.net.evil.example; dmarc=pass header.from=example.org",
                "mx.example.net; dmarc=fail header.from=example.org",
                "mx.example.net; dmarc=pass header.from=evil.example",
                "mx.example.net; dmarc=pass header.from=sub.example.org",
                "mx.example.net; dmarc=passing header.from=example.org",
                "mx.example.net; spf=pass smtp.mailfrom=example.org",
                "mx.example.net; dkim=pass header.d=evil.example header.i=@example.org",
                "mx.example.net; spf=fail smtp.mailfrom=\"x; dmarc=pass header.from=example.org\"@evil.example",
                "mx.example.net; spf=fail (dmarc=pass header.from=example.org)",
                "mx.example.net; none",
                "",
                "(mx.example.net); dmarc=pass header.from=example.org",
            })
    void nothingElseIs(String field) {
        assertThat(proof(field)).isEqualTo(Proof.CLAIMED);
    }

    @Test
    void onlyTheTopmostFieldCounts() {
        List<String> fields = List.of(
                "mx.other.example; dmarc=fail header.from=example.org",
                "mx.example.net; dmarc=pass header.from=example.org");

        assertThat(trusting.of(Map.of("Authentication-Results", fields), RITA)).isEqualTo(Proof.CLAIMED);
        assertThat(trusting.of(Map.of("authentication-results", fields.reversed()), RITA))
                .isEqualTo(Proof.DOMAIN);
    }

    @Test
    void whoTrustsNobodyBelievesNobody() {
        assertThat(new Vouching(Optional.empty())
                        .of(
                                Map.of("Authentication-Results", "mx.example.net; dmarc=pass header.from=example.org"),
                                RITA))
                .isEqualTo(Proof.CLAIMED);
        assertThat(trusting.of(Map.of(), RITA)).isEqualTo(Proof.CLAIMED);
    }

    @Test
    void anEndlessFieldCostsNothing() {
        assertThat(proof("mx.example.net; dkim=pass " + "(".repeat(1_000_000))).isEqualTo(Proof.CLAIMED);
    }

    private Proof proof(String field) {
        return trusting.of(Map.of("Authentication-Results", field), RITA);
    }
}
