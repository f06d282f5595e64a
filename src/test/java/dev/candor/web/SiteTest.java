package dev.candor.web;

import static org.assertj.core.api.Assertions.assertThat;

import dev.candor.submission.SubmissionId;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class SiteTest {
    @Test
    void readsAProjectWithSlashes() {
        assertThat(Site.submission("gitlab/group/sub/project/17"))
                .contains(new SubmissionId("gitlab", "group/sub/project", 17));
    }

    @Test
    void readsAProjectThatIsANumber() {
        assertThat(Site.submission("demo/4711/2")).contains(new SubmissionId("demo", "4711", 2));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "/",
                "gitlab",
                "gitlab/17",
                "gitlab//17",
                "/qemu/qemu/17",
                "gitlab/qemu/qemu/",
                "gitlab/qemu/qemu/0",
                "gitlab/qemu/qemu/-1",
                "gitlab/qemu/qemu/1x",
                "gitlab/qemu/qemu/١٧",
                "gitlab/qemu/qemu/99999999999999999999",
                " /qemu/1"
            })
    void findsNoSubmissionInOtherAddresses(String tail) {
        assertThat(Site.submission(tail)).isEmpty();
    }

    @Test
    void escapesWhatAnAddressCannotHold() {
        var site = new Site("https://candor.example.org/");

        assertThat(site.address(new SubmissionId("git lab", "a?b/c#d", 1)))
                .isEqualTo("https://candor.example.org/submissions/git%20lab/a%3Fb/c%23d/1");
    }

    @Test
    void knowsThePathThatAProxyServesItBelow() {
        var site = new Site("https://example.org/candor");

        assertThat(site.page(new SubmissionId("gitlab", "qemu/qemu", 1)))
                .isEqualTo("/candor/submissions/gitlab/qemu/qemu/1");
        assertThat(new Site("https://example.org").root()).isEmpty();
    }
}
