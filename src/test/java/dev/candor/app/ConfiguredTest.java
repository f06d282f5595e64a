package dev.candor.app;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.quarkus.runtime.configuration.ConfigurationException;
import io.smallrye.config.EnvConfigSource;
import io.smallrye.config.PropertiesConfigSource;
import io.smallrye.config.SmallRyeConfig;
import io.smallrye.config.SmallRyeConfigBuilder;
import java.util.Map;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What operators read when a key is wrong: which one, what was read, what was expected, and never a secret. */
class ConfiguredTest {
    private final Map<String, String> file = new TreeMap<>(Map.of(
            "candor.gitlab.lab.url", "https://gitlab.example.org",
            "candor.gitlab.lab.token", "glpat-secret",
            "candor.gitlab.lab.webhook-token", "hush",
            "candor.gitlab.lab.projects", "demo/demo"));
    private Map<String, String> environment = Map.of();

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "candor.gitlab.lab.tokn | glpat-secret | candor.gitlab.lab.tokn: unknown key; did you mean candor.gitlab.lab.token?",
                "candor.dryrun | true | candor.dryrun: unknown key; did you mean candor.dry-run?",
                "candor.database.user | me | candor.database.user: unknown key; did you mean candor.database.username?",
                "candor.gitlab.lab.url | a b | candor.gitlab.lab.url: read 'a b', expected a base URL such as https://gitlab.example.org",
                "candor.gitlab.lab.url | https://me:secret@x y | candor.gitlab.lab.url: read something that is no URL, expected a base URL such as https://gitlab.example.org",
                "candor.url | nonsense | candor.url: read 'nonsense', expected a base URL such as https://candor.example.org",
                "candor.url | https://me:secret@example.org | candor.url: read a URL with a user in it, expected a base URL such as https://candor.example.org",
                "candor.database.url | postgres://x/y?password=secret | candor.database.url: read 'postgres://x/y', expected a JDBC URL such as jdbc:postgresql://host/candor",
                "candor.database.url | me:secret@x | candor.database.url: read something else, expected a JDBC URL such as jdbc:postgresql://host/candor",
                "candor.gitlab.lab.sweep-every | soon | candor.gitlab.lab.sweep-every: read 'soon', expected a duration such as 30s, 10m, 1h or PT10M",
                "candor.gitlab.lab.sweep-every | 999999999999d | candor.gitlab.lab.sweep-every: read '999999999999d', expected a duration such as 30s, 10m, 1h or PT10M",
            })
    void aWrongKeyIsTold(String key, String value, String told) {
        file.put(key, value);

        assertThatThrownBy(this::read)
                .isInstanceOf(ConfigurationException.class)
                .hasMessage("Candor does not start, because of its configuration:\n  " + told);
    }

    @Test
    void projectsAreAListOfYamlOrOneWithCommas() {
        file.put("candor.gitlab.lab.projects", " demo/demo , demo/second");
        assertThat(projects()).containsExactly("demo/demo", "demo/second");

        file.remove("candor.gitlab.lab.projects");
        file.put("candor.gitlab.lab.projects[0]", "demo/demo");
        file.put("candor.gitlab.lab.projects[1]", "7");
        assertThat(projects()).containsExactly("demo/demo", "7");
    }

    @ParameterizedTest
    @CsvSource({"my-lab, MY_LAB", "MyLab, MYLAB", "my_lab, MY_LAB", "lab, LAB"})
    void aVariableBelongsToTheNameThatAFileSpells(String name, String variable) {
        file.clear();
        file.put("candor.gitlab." + name + ".url", "https://gitlab.example.org");
        file.put("candor.gitlab." + name + ".projects", "demo/demo");
        environment = Map.of(
                "CANDOR_GITLAB_" + variable + "_TOKEN", "glpat-secret",
                "CANDOR_GITLAB_" + variable + "_WEBHOOK_TOKEN", "hush",
                "CANDOR_GITLAB_" + variable + "_PRIVATE", "demo/demo");

        Configured read = read();
        assertThat(read.privacy().hidden()).containsOnlyKeys(name);
        assertThat(read.gitlabs()).singleElement().satisfies(gitlab -> {
            assertThat(gitlab.name()).isEqualTo(name);
            assertThat(gitlab.token()).isEqualTo("glpat-secret");
            assertThat(gitlab.webhookToken()).contains("hush");
        });
    }

    private Iterable<String> projects() {
        return read().gitlabs().getFirst().projects();
    }

    private Configured read() {
        SmallRyeConfig config = new SmallRyeConfigBuilder()
                .withSources(
                        new PropertiesConfigSource(file, "file", 250),
                        new EnvConfigSource(environment, 300),
                        new Environment(environment))
                .withMapping(Settings.class)
                .withMappingIgnore("candor.**")
                .build();
        return Configured.of(config.getConfigMapping(Settings.class), config, environment);
    }
}
