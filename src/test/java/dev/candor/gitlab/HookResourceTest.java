package dev.candor.gitlab;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.ws.rs.POST;
import jakarta.ws.rs.core.Response;
import java.lang.reflect.Modifier;
import java.nio.charset.StandardCharsets;
import java.util.Optional;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

class HookResourceTest {
    private final Bench bench = new Bench();
    private final GitLab gitlab = bench.gitlab("https://gitlab.example.org", "demoaccount2-commits-group/test_ci_tmp");
    private final HookResource resource =
            new HookResource(name -> name.equals("lab") ? Optional.of(gitlab.hook()) : Optional.empty());

    @AfterEach
    void close() {
        gitlab.close();
    }

    @Test
    void anUnknownNameIsNotFoundWhateverTheToken() {
        assertThat(deliver("other", "hush").getStatus()).isEqualTo(404);
        assertThat(bench.rings).isEmpty();
    }

    @Test
    void aMissingHeaderIsAMissingToken() {
        Response response = resource.deliver("lab", null, null, null, null, new byte[0]);

        assertThat(response.getStatus()).isEqualTo(401);
    }

    @Test
    void aDeliveryIsAccepted() {
        assertThat(deliver("lab", "hush").getStatus()).isEqualTo(202);
        assertThat(bench.rings).hasSize(1);
    }

    @Test
    void whatCouldNotBeStoredIsToComeAgain() {
        bench.broken = true;

        Response response = deliver("lab", "hush");

        assertThat(response.getStatus()).isEqualTo(503);
        assertThat(response.getHeaderString("Retry-After")).isEqualTo("30");
    }

    @Test
    void quarkusPassesOverAnEndpointThatIsNotPublic() {
        assertThat(HookResource.class.getDeclaredMethods())
                .filteredOn(method -> method.isAnnotationPresent(POST.class))
                .singleElement()
                .satisfies(method ->
                        assertThat(Modifier.isPublic(method.getModifiers())).isTrue());
    }

    private Response deliver(String name, String token) {
        byte[] body = Recorded.text("webhooks/mr-open.gitlab.com-2025.json").getBytes(StandardCharsets.UTF_8);
        return resource.deliver(name, token, null, null, null, body);
    }
}
