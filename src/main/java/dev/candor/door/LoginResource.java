package dev.candor.door;

import io.quarkus.oidc.OidcSession;
import io.quarkus.security.Authenticated;
import io.smallrye.common.annotation.Blocking;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.core.Response;

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
    public Response login() {
        return home();
    }

    @POST
    @Path("logout")
    @Authenticated
    public Response logout() {
        session.logout().await().indefinitely();
        return home();
    }

    /** Relative, because a proxy may serve us below a path. */
    private static Response home() {
        return Response.status(303).header("Location", "./").build();
    }
}
