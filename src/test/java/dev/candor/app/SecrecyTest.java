package dev.candor.app;

import static org.assertj.core.api.Assertions.assertThat;

import dev.candor.door.Privacy;
import io.smallrye.config.PropertiesConfigSource;
import io.smallrye.config.SmallRyeConfigBuilder;
import java.util.HashMap;
import java.util.Map;
import org.junit.jupiter.api.Test;

class SecrecyTest {
    private final Complaints complaints = new Complaints();

    @Test
    void everythingIsPublicUnlessSomebodySaysSo() {
        assertThat(read(Map.of())).isEqualTo(Privacy.NONE);
        assertThat(read(Map.of("candor.gitlab.lab.private", "false"))).isEqualTo(Privacy.NONE);
        assertThat(complaints.found()).isEmpty();
    }

    @Test
    void aForgeOrSomeOfItsProjectsArePrivate() {
        Privacy privacy = read(Map.of(
                "candor.gitlab.lab.projects", "a/open, a/closed",
                "candor.gitlab.lab.private", "A/closed",
                "candor.gitlab.all.private", "true",
                "candor.patchwork.list.private", "true"));
        assertThat(complaints.found()).isEmpty();
        assertThat(privacy.hidden()).containsOnlyKeys("lab", "all", "list");
    }

    @Test
    void aNameThatIsNoProjectIsAComplaint() {
        read(Map.of("candor.gitlab.lab.projects", "a/open", "candor.gitlab.lab.private", "a/opne"));
        assertThat(complaints.found())
                .containsExactly(
                        "candor.gitlab.lab.private: read 'a/opne', expected true, false, or some of what stands"
                                + " in candor.gitlab.lab.projects");
    }

    @Test
    void aTokenThatCanBeGuessedIsAComplaintAndNotShown() {
        read(Map.of("candor.web.read-token", "hush"));
        assertThat(complaints.found())
                .containsExactly("candor.web.read-token: read 4 characters, expected at least 20 that nobody guesses");
    }

    @Test
    void aLoginSaysWhoMayComeIn() {
        read(Map.of("candor.web.login.url", "https://gitlab.example.org"));
        assertThat(complaints.found())
                .containsExactly(
                        "candor.web.login.groups: read nothing, and neither candor.web.login.users; expected who may see"
                                + " what is private, for everybody can make an account somewhere",
                        "candor.web.login.client-id: read nothing, and it is required",
                        "candor.web.login.client-secret: read nothing, and it is required");
    }

    @Test
    void aLoginSaysWhere() {
        read(Map.of("candor.web.login.client-id", "x"));
        assertThat(complaints.found()).containsExactly("candor.web.login.url: read nothing, and it is required");
    }

    private Privacy read(Map<String, String> values) {
        var config = new SmallRyeConfigBuilder()
                .withMapping(Settings.class)
                .withMappingIgnore("candor.**")
                .withSources(new PropertiesConfigSource(new HashMap<>(values), "the test", 100))
                .build();
        Settings settings = config.getConfigMapping(Settings.class);
        return Secrecy.read(
                settings.gitlab(), settings.patchwork(), settings.web(), "https://candor.example.org", complaints);
    }
}
