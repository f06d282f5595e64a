package dev.candor.patchwork;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import jakarta.ws.rs.core.Response;
import java.io.IOException;
import java.nio.file.Path;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AutoClose;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class HookResourceTest {
    @AutoClose
    private final Bench bench;

    private final HookResource resource;

    HookResourceTest(@TempDir Path folder) throws IOException {
        bench = new Bench(folder);
        resource = new HookResource(
                name -> name.equals("list") ? Optional.of(bench.patchwork().hook()) : Optional.empty());
    }

    @Test
    void aPushIsAccepted() {
        Response response = push("list", "Bearer hush");

        assertThat(response.getStatus()).isEqualTo(202);
        assertThat(response.getEntity()).isEqualTo("rung\n");
        assertThat(bench.rung()).containsExactly(12L);
    }

    @Test
    void anUnknownNameIsNotFoundWhateverTheToken() {
        assertThat(push("other", "Bearer hush").getStatus()).isEqualTo(404);
    }

    @Test
    void aMissingHeaderIsAMissingToken() {
        assertThat(push("list", null).getStatus()).isEqualTo(401);
    }

    @Test
    void withoutATokenThereIsNoDoor() {
        bench.restart(given -> given.pushToken = Optional.empty());

        assertThat(push("list", "Bearer ").getStatus()).isEqualTo(404);
    }

    @Test
    void whatCannotBeStoredIsToBeSentAgain() {
        bench.broken = true;

        Response response = push("list", "Bearer hush");

        assertThat(response.getStatus()).isEqualTo(503);
        assertThat(response.getHeaderString("Retry-After")).isEqualTo("30");
    }

    private Response push(String name, @Nullable String authorization) {
        return resource.push(name, authorization, "{\"series\": 12}".getBytes(UTF_8));
    }
}
