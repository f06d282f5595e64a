package dev.candor.gitlab;

import dev.candor.wire.Reply;
import io.smallrye.common.annotation.Blocking;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** The door for GitLab's webhooks, project, group and system hooks alike. */
@Path("/hooks/gitlab/{name}")
public class HookResource {
    private final Hooks hooks;

    public HookResource(Hooks hooks) {
        this.hooks = hooks;
    }

    /** Public, because Quarkus passes over endpoints that are not. */
    @POST
    @Blocking
    @Consumes(MediaType.WILDCARD)
    public Response deliver(
            @PathParam("name") String name,
            @HeaderParam("X-Gitlab-Token") @Nullable String token,
            @HeaderParam("webhook-id") @Nullable String id,
            @HeaderParam("webhook-timestamp") @Nullable String timestamp,
            @HeaderParam("webhook-signature") @Nullable String signature,
            byte[] body) {
        Envelope envelope = new Envelope(given(token), given(id), given(timestamp), given(signature));
        return hooks.of(name)
                .map(hook -> hook.answer(envelope, body))
                .orElseGet(() -> Reply.refused(404, "no GitLab of that name is configured"))
                .response();
    }

    private static String given(@Nullable String header) {
        return Objects.requireNonNullElse(header, "");
    }
}
