package dev.candor.app;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import dev.candor.patchwork.MailSettings;
import dev.candor.patchwork.PatchworkSettings;
import io.quarkus.runtime.configuration.ConfigurationException;
import io.smallrye.config.PropertiesConfigSource;
import io.smallrye.config.SmallRyeConfig;
import io.smallrye.config.SmallRyeConfigBuilder;
import java.time.Duration;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class ConfiguredListsTest {
    private static final String LIST = "candor.patchwork.list.";
    private static final Map<String, String> LEAST =
            Map.of(LIST + "url", "https://patchwork.example.org", LIST + "project", "qemu-devel");

    @Test
    void urlAndProjectAreEnough() {
        assertThat(configured(LEAST).patchworks())
                .containsExactly(new PatchworkSettings(
                        "list",
                        "https://patchwork.example.org",
                        Optional.empty(),
                        "qemu-devel",
                        Duration.ofSeconds(30),
                        Duration.ofMinutes(5),
                        Duration.ofMinutes(30),
                        Optional.empty(),
                        Optional.empty(),
                        Optional.empty(),
                        Optional.empty(),
                        Optional.empty(),
                        Optional.empty(),
                        Optional.empty()));
    }

    @Test
    void mailIsOffUntilItIsTurnedOn() {
        Map<String, String> off = with(LIST + "mail.from", "candor@example.org", LIST + "mail.smtp-host", "mx");
        assertThat(configured(off).patchworks().getFirst().mail()).isEmpty();

        off.put(LIST + "mail.enabled", "true");
        assertThat(configured(off).patchworks().getFirst().mail())
                .contains(new MailSettings(
                        "candor@example.org",
                        List.of("author"),
                        List.of("list"),
                        "mx",
                        25,
                        MailSettings.Tls.OFFERED,
                        Optional.empty(),
                        Optional.empty(),
                        false));
    }

    @Test
    void everythingThatIsWrongIsToldAtOnce() {
        assertThat(complaints(Map.of(
                        LIST + "url",
                        "patchwork",
                        LIST + "poll-evry",
                        "1m",
                        LIST + "mail.smpt-host",
                        "mx",
                        "candor.patchwork.other.url",
                        "patchwork",
                        "candor.patchwork.other.project",
                        "a b",
                        "candor.patchwork.other.overlap",
                        "soon",
                        LIST + "mail.enabled",
                        "yes")))
                .hasLineCount(6)
                .startsWith("Candor does not start, because of its configuration:\n")
                .contains(
                        "\n  candor.patchwork.list.mail.smpt-host: unknown key; did you mean"
                                + " candor.patchwork.list.mail.smtp-host?",
                        "\n  candor.patchwork.list.poll-evry: unknown key; did you mean candor.patchwork.list.poll-every?",
                        "\n  candor.patchwork.list.project: read nothing, and it is required",
                        "\n  candor.patchwork.list.mail.enabled: read 'yes', expected true or false",
                        "\n  candor.patchwork.other.overlap: read 'soon', expected a duration such as 30s, 10m, 1h or PT10M");
    }

    @Test
    void mailThatIsOnNeedsASenderAndAServer() {
        assertThat(complaints(with(LIST + "mail.enabled", "true", LIST + "mail.smtp-tls", "maybe")))
                .isEqualTo("""
                        Candor does not start, because of its configuration:
                          candor.patchwork.list.mail.from: read nothing, and it is required
                          candor.patchwork.list.mail.smtp-host: read nothing, and it is required
                          candor.patchwork.list.mail.smtp-tls: read 'maybe', expected one of none, offered, starttls, implicit""");
    }

    @Test
    void whoAnswersForPathsStandsInAFile() {
        assertThat(configured(with(LIST + "maintainers", "pom.xml"))
                        .patchworks()
                        .getFirst()
                        .maintainers())
                .contains("pom.xml");
        assertThat(complaints(with(LIST + "maintainers", "no/such/MAINTAINERS")))
                .contains(
                        "candor.patchwork.list.maintainers: read 'no/such/MAINTAINERS', expected a file that can be read");
    }

    @Test
    void aNameIsUsedOnce() {
        assertThat(complaints(with(
                        "candor.gitlab.list.url", "https://gitlab.example.org",
                        "candor.gitlab.list.token", "glpat-x",
                        "candor.gitlab.list.webhook-token", "hush",
                        "candor.gitlab.list.projects", "a/b")))
                .contains("candor.patchwork.list: read a name that candor.gitlab.list has too");
    }

    private static Map<String, String> with(String... pairs) {
        Map<String, String> all = new HashMap<>(LEAST);
        for (int i = 0; i < pairs.length; i += 2) {
            all.put(pairs[i], pairs[i + 1]);
        }
        return all;
    }

    private static String complaints(Map<String, String> properties) {
        return String.valueOf(catchThrowableOfType(ConfigurationException.class, () -> configured(properties))
                .getMessage());
    }

    private static Configured configured(Map<String, String> properties) {
        SmallRyeConfig config = new SmallRyeConfigBuilder()
                .withSources(new PropertiesConfigSource(properties, "test", 100))
                .withMapping(Settings.class)
                .withMappingIgnore("candor.**")
                .build();
        return Configured.of(config.getConfigMapping(Settings.class), config, Map.of());
    }
}
