package dev.candor.web;

import dev.candor.door.Doorkeeper;
import dev.candor.door.Viewer;
import dev.candor.ledger.Ledger;
import io.smallrye.common.annotation.Blocking;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.UriInfo;
import java.time.InstantSource;
import java.util.List;

/** The pages that people read. */
@Path("/")
@Blocking
@Produces(MediaType.TEXT_HTML + ";charset=UTF-8")
class PageResource {
    private final Ledger ledger;
    private final Pages pages;
    private final Site site;
    private final InstantSource clock;
    private final Doorkeeper door;

    PageResource(Ledger ledger, Pages pages, Site site, InstantSource clock, Doorkeeper door) {
        this.ledger = ledger;
        this.pages = pages;
        this.site = site;
        this.clock = clock;
        this.door = door;
    }

    @GET
    public Response dashboard(@Context UriInfo uri, @Context HttpHeaders headers) {
        Viewer viewer = door.viewer(headers);
        return switch (Questions.read(uri.getQueryParameters())) {
            case Asked.Listing asked
            when Questions.blanks(uri.getQueryParameters()) -> elsewhere(site.root() + "/" + asked.query());
            case Asked.Listing asked -> Response.ok(dashboard(asked, viewer)).build();
            case Asked.Unclear unclear -> page(400, "That could not be understood", unclear.complaints(), viewer);
        };
    }

    @GET
    @Path("submissions/{tail:.+}")
    public Response report(@PathParam("tail") String tail, @Context HttpHeaders headers) {
        Viewer viewer = door.viewer(headers);
        return Site.submission(tail)
                .flatMap(id -> Dossier.of(ledger, id, viewer.sight()))
                .map(dossier -> dossier.with(
                        Repeats.of(ledger, dossier.latest().subject().id(), viewer, clock.instant())))
                .map(dossier ->
                        Response.ok(pages.seenBy(viewer).report(dossier)).build())
                .orElseGet(() -> page(404, "No verdict on that", Absent.words(tail), viewer));
    }

    /** The policy that judged, as it was read then; who knows its digest was shown it. */
    @GET
    @Path("policies/{digest}")
    @Produces(MediaType.TEXT_PLAIN + ";charset=UTF-8")
    public Response policy(@PathParam("digest") String digest) {
        return ledger.policy(digest)
                .map(text -> Response.ok(text).build())
                .orElseGet(() -> Response.status(404)
                        .entity("No policy of that digest judged here.\n")
                        .build());
    }

    private static Response elsewhere(String address) {
        return Response.status(303).header("Location", address).build();
    }

    private String dashboard(Asked.Listing asked, Viewer viewer) {
        var view = ledger.view(asked.filter(), viewer.sight(), Group.TRAITS_AND_PEOPLE, asked.cursor(), asked.limit());
        return pages.seenBy(viewer).dashboard(view, asked.query(), clock.instant());
    }

    private Response page(int status, String title, List<String> paragraphs, Viewer viewer) {
        return Response.status(status)
                .entity(pages.seenBy(viewer).message(title, paragraphs))
                .build();
    }
}
