package dev.candor.app;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class EnvironmentTest {
    @Test
    void aNameWithAnUnderscoreIsOneName() {
        assertThat(Environment.values(Map.of(
                        "CANDOR_GITLAB_MY_LAB_WEBHOOK_TOKEN", "a",
                        "CANDOR_GITLAB_MY_OLD_LAB_URL", "b",
                        "CANDOR_GITLAB_MAIN_TOKEN", "left to SmallRye",
                        "HOME", "/root")))
                .isEqualTo(Map.of(
                        "candor.gitlab.my_lab.webhook-token", "a",
                        "candor.gitlab.my_old_lab.url", "b"));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "CANDOR_GITLAB_MAIN_TOKEN",
                "CANDOR_GITLAB_MY_LAB_SWEEP_EVERY",
                "CANDOR_DRY_RUN",
                "CANDOR_DATABASE_PASSWORD",
                "CANDOR_OPTS",
                "CANDOR_SERVICE_HOST",
                "CANDOR_SERVICE_PORT_HTTP",
                "CANDOR_PORT",
                "CANDOR_PORT_8080_TCP_ADDR",
                "CANDOR_GITLAB_SERVICE_HOST",
                "CANDORS_OWN",
                "PATH"
            })
    void theseMeanSomethingOrAreNotOurs(String name) {
        assertThat(Environment.unknown(Set.of(name))).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({
        "CANDOR_GITLAB_LAB_TOKN, CANDOR_GITLAB_LAB_TOKEN",
        "CANDOR_DRYRUN, CANDOR_DRY_RUN",
        "CANDOR_DATABASE_USER, CANDOR_DATABASE_USERNAME",
    })
    void aTypoIsToldWithTheNearestName(String name, String nearest) {
        assertThat(Environment.unknown(Set.of(name)))
                .containsExactly(name + ": unknown variable; did you mean " + nearest + "?");
    }
}
