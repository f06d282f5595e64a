package dev.candor.door;

import io.quarkus.oidc.OidcSession;
import io.quarkus.security.Authenticated;
import io.smallrye.common.annotation.Blocking;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.core.Response;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;

/** In and out; the provider does the rest. */
@Path("/")
@Blocking
class LoginResource {
    private final OidcSession session;

    LoginResource(OidcSession session) {
        this.session = session;
    }

    /** Reached only by who is logged in; others are sent to the provider first. */
    @GET
    @Path("login")
    @Authenticated
    @Operation(summary = "Log in, where a provider is configured")
    @APIResponse(responseCode = "302", description = "first to the provider")
    @APIResponse(responseCode = "303", description = "then to the list of submissions")
    public Response login() {
        return home();
    }

    @POST
    @Path("logout")
    @Authenticated
    @Operation(summary = "Log out")
    @APIResponse(responseCode = "303", description = "to the list of submissions")
    public Response logout() {
        session.logout().await().indefinitely();
        return home();
    }

    /** Relative, because a proxy may serve us below a path. */
    private static Response home() {
        return Response.status(303).header("Location", "./").build();
    }
}
