package dev.candor.gitlab;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class GitLabSettingsTest {
    private static final GitLabSettings GOOD = Bench.settings("https://gitlab.example.org", "qemu-project/qemu", "12");

    @Test
    void goodSettingsLeaveNothingToSay() {
        assertThat(GOOD.complaints()).isEmpty();
        assertThat(Bench.settings("http://localhost:8929/gitlab/", "a/b/c.d_e-f")
                        .complaints())
                .isEmpty();
    }

    @Test
    void everyComplaintNamesItsKeyAndWhatWasReadAndExpected() {
        var bad = new GitLabSettings(
                "lab",
                "gitlab.example.org",
                "",
                Optional.empty(),
                Optional.empty(),
                List.of("qemu", "a//b", "../x"),
                Optional.empty(),
                Duration.ZERO,
                Optional.empty());

        assertThat(bad.complaints())
                .containsExactly(
                        "candor.gitlab.lab.url: read 'gitlab.example.org', expected a base URL such as https://gitlab.example.org",
                        "candor.gitlab.lab.token: read nothing, expected a token",
                        "candor.gitlab.lab.webhook-token: read nothing, expected this one or candor.gitlab.lab.signing-token",
                        "candor.gitlab.lab.projects: read 'qemu', expected group/project or a number",
                        "candor.gitlab.lab.projects: read 'a//b', expected group/project or a number",
                        "candor.gitlab.lab.projects: read '../x', expected group/project or a number",
                        "candor.gitlab.lab.sweep-every: read PT0S, expected more than nothing, such as 10m");
    }

    @Test
    void noSecretIsRepeated() {
        var bad = new GitLabSettings(
                "lab",
                "https://bot:url-secret@gitlab.example.org",
                "token secret",
                Optional.of("hook secret"),
                Optional.of("signing-secret"),
                List.of(),
                Optional.empty(),
                Duration.ofMinutes(10),
                Optional.empty());

        assertThat(bad.complaints()).hasSize(5).noneMatch(complaint -> complaint.contains("secret"));
        assertThat(bad.toString()).doesNotContain("secret");
    }

    @Test
    void theNameIsPartOfAddresses() {
        var bad = new GitLabSettings(
                "a/b",
                GOOD.url(),
                GOOD.token(),
                GOOD.webhookToken(),
                Optional.empty(),
                GOOD.projects(),
                Optional.empty(),
                GOOD.sweepEvery(),
                Optional.empty());

        assertThat(bad.complaints())
                .containsExactly("candor.gitlab: read the name 'a/b', expected letters, digits, - and _");
    }
}
