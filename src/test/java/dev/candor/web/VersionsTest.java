package dev.candor.web;

import static org.assertj.core.api.Assertions.assertThat;

import dev.candor.ledger.Kin;
import dev.candor.ledger.Line;
import dev.candor.policy.Outcome;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class VersionsTest {
    private static final Pages PAGES = new Pages(Samples.SITE);
    private static final String BEFORE = Samples.document()
            .replace("\"verdict\": \"fail\"", "\"verdict\": \"pass\"")
            .replace("disclosure-missing", "sign-off-missing");

    @Test
    void versionsStandSideBySideAndSayWhatChanged() {
        String page =
                PAGES.report(dossier(2, new Kin(1, line(16, "hw/sd: <b>")), new Kin(3, line(18, "hw/sd: third"))));

        assertThat(Html.text(page))
                .contains("Versions In version 1 the verdict was pass. Put right since: sign off missing."
                        + " New: disclosure missing."
                        + " fail version 1: hw/sd: <b> fail version 2: hw/sd: cover the reset path this one"
                        + " fail version 3: hw/sd: third");
        assertThat(page)
                .contains("<a href=\"/submissions/gitlab/qemu/qemu/16\">")
                .doesNotContain("<b>");
    }

    @Test
    void theFirstVersionHasNothingToCompareWith() {
        String page = PAGES.report(dossier(1, new Kin(2, line(18, "hw/sd: second"))));

        assertThat(Html.text(page)).contains("Versions fail version 1:").doesNotContain("the verdict was");
    }

    @Test
    void whatHasNoVersionsSaysNothingOfThem() {
        assertThat(Html.text(PAGES.report(Samples.dossier()))).doesNotContain("Versions");
    }

    private static Dossier dossier(int version, Kin... kin) {
        return new Dossier(
                List.of(Samples.line()),
                Samples.document(),
                List.of(),
                Map.of(),
                List.of(),
                "",
                new Relatives(Optional.of(version), List.of(kin), BEFORE),
                Repeats.UNTOLD);
    }

    private static Line line(long number, String title) {
        Line line = Samples.line(number, Outcome.FAIL, title, Samples.SHA, Samples.NOON);
        return new Line(line.number(), Samples.subject(number, title), line.judgement(), line.work(), line.course());
    }
}
