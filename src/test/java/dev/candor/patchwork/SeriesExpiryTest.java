package dev.candor.patchwork;

import static dev.candor.gitlab.Samples.MAINTAINERS;
import static dev.candor.gitlab.Samples.grows;
import static org.assertj.core.api.Assertions.assertThat;

import dev.candor.policy.Outcome;
import java.io.IOException;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.AutoClose;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What a maintainer said for a while counts no more when that is over; on a list nobody rings for it. */
class SeriesExpiryTest {
    private static final String ADA = "Ada Example <ada@example.org>";
    private static final String MARY = "Mary Maintainer <mary@example.org>";
    private static final Map<String, String> PROVEN =
            Map.of("Authentication-Results", "mx.example.net; dmarc=pass header.from=example.org");

    /** From the hour of these tests to the end of 2026-12-31. */
    private static final Duration TO_THE_END = Duration.ofDays(68);

    @AutoClose
    private final ListLab lab;

    SeriesExpiryTest(@TempDir Path folder) throws IOException {
        lab = new ListLab(folder, "qemu-proposed", given -> given.authserv = Optional.of("mx.example.net"));
        lab.owners(MAINTAINERS);
    }

    @Test
    void aSeriesThatLeansOnAStandingAgreementWaitsAgainWhenItEnds() {
        FakeSeries second = underAStandingAgreement();
        assertThat(says(second)).isEqualTo("in order");

        lab.restart(given -> given.authserv = Optional.of("mx.example.net"));
        lab.jump(TO_THE_END.minusHours(1));
        assertThat(lab.outcome(second)).contains(Outcome.PASS);
        lab.jump(Duration.ofHours(1));

        assertThat(lab.outcome(second)).contains(Outcome.MAINTAINER);
        assertThat(says(second)).isEqualTo("advice: a maintainer has to decide: prior agreement");
        assertThat(lab.document(second)).contains("A standing agreement for this ended with 2026-12-31.");
        assertThat(lab.ledger.history(Bench.id(second.id))).hasSize(2);
        lab.jump(Duration.ofDays(400));
        assertThat(lab.ledger.history(Bench.id(second.id))).as("once").hasSize(2);
    }

    @Test
    void aWordAfterTheEndIsHeardAsEver() {
        FakeSeries second = underAStandingAgreement();
        lab.jump(TO_THE_END);
        lab.list.reply(second.patches.getFirst(), MARY, "@candor agree\n", PROVEN, "2027-01-02T10:00:00");
        lab.pass(Duration.ofMinutes(10));
        assertThat(lab.outcome(second)).contains(Outcome.PASS);
        assertThat(says(second)).isEqualTo("in order");
    }

    @Test
    void nothingIsWrittenWhereNothingMayBe() {
        FakeSeries second = underAStandingAgreement();
        int checks = lab.list.checks(second.patches.getFirst()).size();
        lab.dry();
        lab.jump(TO_THE_END);
        assertThat(lab.outcome(second)).contains(Outcome.MAINTAINER);
        assertThat(lab.list.checks(second.patches.getFirst())).hasSize(checks);
    }

    private FakeSeries underAStandingAgreement() {
        FakeSeries first = sent("speak to the card", 40);
        lab.list.reply(first.patches.getFirst(), MARY, "@candor agree until 2026-12-31\n", PROVEN);
        lab.pass(Duration.ofMinutes(10));
        assertThat(lab.outcome(first)).contains(Outcome.PASS);
        FakeSeries second = sent("listen to the card", 70);
        assertThat(lab.outcome(second)).contains(Outcome.PASS);
        return second;
    }

    private FakeSeries sent(String name, int lines) {
        FakeSeries series = lab.list.series(name, ADA, 1, 1);
        lab.list.patch(
                series,
                1,
                "hw/sd/sdnet.c: " + name,
                Samples.content("Guests want it.", "AI-used-for: code\nSigned-off-by: " + ADA),
                grows("hw/sd/sdnet.c", lines));
        lab.work();
        return series;
    }

    private String says(FakeSeries series) {
        return lab.list.checks(series.patches.getFirst()).getLast().description();
    }
}
