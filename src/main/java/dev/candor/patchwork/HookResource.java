package dev.candor.patchwork;

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

/** The door for those who tell us that a series is there. */
@Path("/hooks/patchwork/{name}")
public class HookResource {
    private final Hooks hooks;

    public HookResource(Hooks hooks) {
        this.hooks = hooks;
    }

    /** Public, because Quarkus passes over endpoints that are not. */
    @POST
    @Blocking
    @Consumes(MediaType.WILDCARD)
    public Response push(
            @PathParam("name") String name, @HeaderParam("Authorization") @Nullable String authorization, byte[] body) {
        return hooks.ofPatchwork(name)
                .filter(Hook::open)
                .map(hook -> hook.answer(Objects.requireNonNullElse(authorization, ""), body))
                .orElseGet(() -> Reply.refused(404, "no Patchwork of that name takes pushes"))
                .response();
    }
}
