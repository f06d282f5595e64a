package dev.candor.door;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.quarkus.security.identity.CurrentIdentityAssociation;
import jakarta.ws.rs.NotAuthorizedException;
import jakarta.ws.rs.core.HttpHeaders;
import java.lang.reflect.Proxy;
import java.nio.charset.StandardCharsets;
import java.util.Base64;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class DoorkeeperTest {
    private static final String SECRET = "a-read-token-nobody-guesses";
    private static final Optional<Token> TOKEN = Optional.of(new Token(SECRET));
    private static final Map<String, Hidden> CLOSED = Map.of("lab", Hidden.ALL);

    @Test
    void withoutATokenAndAProviderNobodyIsEntitled() {
        for (Map<String, Hidden> hidden : List.of(Map.<String, Hidden>of(), CLOSED)) {
            Privacy privacy = new Privacy(hidden, Optional.empty(), Optional.empty());
            for (String sent : List.of("", "Bearer " + SECRET, basic(SECRET), "Bearer ", basic(""))) {
                assertThat(viewer(privacy, sent).entitled()).as(sent).isFalse();
                assertThat(viewer(privacy, sent).mayLogIn()).isFalse();
            }
        }
        assertThat(viewer(Privacy.NONE, "").sight().sees("lab", "any")).isTrue();
    }

    @Test
    void theTokenEntitlesAlsoWhereEverythingIsPublic() {
        for (Map<String, Hidden> hidden : List.of(Map.<String, Hidden>of(), CLOSED)) {
            Privacy privacy = new Privacy(hidden, TOKEN, Optional.empty());
            assertThat(viewer(privacy, "Bearer " + SECRET).entitled()).isTrue();
            assertThat(viewer(privacy, "Bearer " + SECRET).sight().sees("lab", "any"))
                    .isTrue();
            assertThat(viewer(privacy, basic(SECRET)).entitled()).isTrue();
            assertThat(viewer(privacy, "").entitled()).isFalse();
            assertThat(viewer(privacy, basic("wrong")).entitled()).isFalse();
            assertThatThrownBy(() -> viewer(privacy, "Bearer wrong")).isInstanceOf(NotAuthorizedException.class);
        }
        assertThat(viewer(new Privacy(CLOSED, TOKEN, Optional.empty()), "")
                        .sight()
                        .sees("lab", "any"))
                .isFalse();
    }

    @Test
    void whoCouldLogInIsNotEntitledBeforeTheyDo() {
        Provider provider =
                new Provider("https://gitlab.example.org", "id", "hush", true, List.of("qemu/maintainers"), List.of());
        Viewer viewer = viewer(new Privacy(Map.of(), Optional.empty(), Optional.of(provider)), "");
        assertThat(viewer.mayLogIn()).isTrue();
        assertThat(viewer.entitled()).isFalse();
        assertThat(viewer.sight().sees("lab", "any")).isTrue();
    }

    private static Viewer viewer(Privacy privacy, String authorization) {
        CurrentIdentityAssociation nobody = fake(CurrentIdentityAssociation.class, Map.of());
        HttpHeaders headers = fake(
                HttpHeaders.class, Map.of("getHeaderString", authorization, "getCookies", Map.<String, Object>of()));
        return new Doorkeeper(privacy, nobody).viewer(headers);
    }

    /** Answers these methods; whatever else is asked fails the test. */
    private static <T> T fake(Class<T> type, Map<String, Object> answers) {
        return type.cast(Proxy.newProxyInstance(
                type.getClassLoader(),
                new Class<?>[] {type},
                (proxy, method, given) -> Optional.ofNullable(answers.get(method.getName()))
                        .orElseThrow(() -> new AssertionError(method + " was asked"))));
    }

    private static String basic(String password) {
        String pair = "reader:" + password;
        return "Basic " + Base64.getEncoder().encodeToString(pair.getBytes(StandardCharsets.UTF_8));
    }
}
