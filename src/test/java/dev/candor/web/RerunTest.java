package dev.candor.web;

import static org.assertj.core.api.Assertions.assertThat;

import dev.candor.ledger.Judgement;
import dev.candor.ledger.Line;
import dev.candor.ledger.Subject;
import dev.candor.policy.Presets;
import java.util.List;
import org.junit.jupiter.api.Test;

class RerunTest {
    private static final Line LINE = Samples.line();
    private static final String MERGE_REQUEST = "https://gitlab.example.org/qemu/qemu/-/merge_requests/17";

    @Test
    void namesThePresetThatJudged() {
        String digest = Presets.named("mesa").orElseThrow().digest();

        assertThat(commands(MERGE_REQUEST, "main", "mesa", digest))
                .containsExactly(
                        "git fetch https://gitlab.example.org/qemu/qemu.git +main:refs/candor/base"
                                + " +refs/merge-requests/17/head:refs/candor/head",
                        "candor check --policy mesa refs/candor/base.." + Samples.SHA);
    }

    @Test
    void fetchesThePolicyThatIsNoPreset() {
        assertThat(commands(MERGE_REQUEST, "main", "mesa", "sha256:other"))
                .first()
                .isEqualTo("curl -fsS -o ai-policy.yaml https://candor.example.org/policies/sha256%3Aother");
    }

    @Test
    void readsASeriesFromItsMailbox() {
        String digest = Presets.named("linux").orElseThrow().digest();

        assertThat(commands("https://patchwork.example.org/project/x/list/?series=17", "", "linux", digest))
                .containsExactly(
                        "curl -fsS https://patchwork.example.org/series/17/mbox/ | candor check --policy linux -");
    }

    @Test
    void nothingFromOutsideIsMoreThanAWordToTheShell() {
        assertThat(commands(MERGE_REQUEST, "x;$(reboot)'`id`", "p", "d'$(x)"))
                .contains("git fetch https://gitlab.example.org/qemu/qemu.git"
                        + " '+x;$(reboot)'\\''`id`:refs/candor/base' +refs/merge-requests/17/head:refs/candor/head")
                .first()
                .asString()
                .endsWith("/policies/d%27%24%28x%29");
    }

    @Test
    void saysNothingWhereTheForgesAddressTellsNothing() {
        assertThat(commands("javascript:alert(1)", "main", "p", "d")).isEmpty();
        assertThat(commands("https://example.org/17", "main", "p", "d")).isEmpty();
    }

    private static List<String> commands(String url, String branch, String policy, String digest) {
        var subject = LINE.subject();
        var old = LINE.judgement();
        return Rerun.commands(
                new Line(
                        LINE.number(),
                        new Subject(
                                subject.id(), subject.title(), subject.author(), url, subject.head(), branch, "", ""),
                        new Judgement(
                                policy,
                                digest,
                                old.outcome(),
                                old.labels(),
                                old.declared(),
                                old.change(),
                                old.maintainers(),
                                old.areas(),
                                old.counts(),
                                old.faults()),
                        LINE.work(),
                        LINE.course()),
                Samples.SITE);
    }
}
