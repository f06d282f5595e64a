package dev.candor.web;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class WebAddressTest {
    @Test
    void letsAddressesOfTheWebPass() {
        assertThat(WebAddress.checked("https://gitlab.example.org/a/b/-/merge_requests/1"))
                .isEqualTo("https://gitlab.example.org/a/b/-/merge_requests/1");
        assertThat(WebAddress.checked("HTTP://localhost:8080/x")).isEqualTo("HTTP://localhost:8080/x");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "javascript:alert(1)",
                " javascript:alert(1)",
                "data:text/html,x",
                "//evil.example/x",
                "/submissions/x",
                "https:///nohost",
                "https://a b/",
                "ftp://example.org/x",
                "https://example.org/\"onmouseover=alert(1)"
            })
    void makesNoLinkOfAnythingElse(String address) {
        assertThat(WebAddress.checked(address)).isEmpty();
    }
}
