package dev.candor.door;

import static org.assertj.core.api.Assertions.assertThat;

import dev.candor.ledger.Sight;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.Test;

class PrivacyTest {
    @Test
    void strangersSeeWhatIsPublic() {
        var privacy = new Privacy(
                Map.of("closed", Hidden.ALL, "half", Hidden.of(List.of("group/secret"))),
                Optional.empty(),
                Optional.empty());
        Sight sight = privacy.ofStrangers();

        assertThat(sight.sees("open", "any")).isTrue();
        assertThat(sight.sees("closed", "any")).isFalse();
        assertThat(sight.sees("half", "group/open")).isTrue();
        assertThat(sight.sees("half", "Group/Secret")).isFalse();
    }

    @Test
    void aTokenFitsItselfAndIsNotShown() {
        Token token = new Token("a-read-token-nobody-guesses");
        assertThat(token.fits("a-read-token-nobody-guesses")).isTrue();
        assertThat(token.fits("a-read-token-nobody-guesse")).isFalse();
        assertThat(token.fits("")).isFalse();
        assertThat(token.toString()).doesNotContain("guesses");
    }

    @Test
    void aProviderLetsThoseWhoAreNamed() {
        var provider = new Provider(
                "https://gitlab.example.org", "id", "hush", true, List.of("qemu/maintainers"), List.of("ada"));
        assertThat(provider.lets("Ada", Set.of())).isTrue();
        assertThat(provider.lets("bob", Set.of("qemu/maintainers"))).isTrue();
        assertThat(provider.lets("bob", Set.of("qemu", "maintainers", "qemu/maintainers/x")))
                .isFalse();
        assertThat(provider.lets("", Set.of())).isFalse();
        assertThat(provider.toString()).doesNotContain("hush");
    }
}
