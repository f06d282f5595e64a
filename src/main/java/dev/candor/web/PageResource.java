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
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.enums.ParameterIn;
import org.eclipse.microprofile.openapi.annotations.enums.SchemaType;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/** The pages that people read. */
@Path("/")
@Blocking
@Produces(MediaType.TEXT_HTML + ";charset=UTF-8")
class PageResource {
    private static final String HTML = "text/html";

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
    @Operation(summary = "Submissions by their latest verdict, newest first, as a page")
    @Tag(name = ApiDescription.LISTING)
    @APIResponse(
            responseCode = "200",
            description = "the page",
            content = @Content(mediaType = HTML, schema = @Schema(type = SchemaType.STRING)))
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
    @Operation(summary = "The report of one submission, as a page")
    @Parameter(
            name = "tail",
            in = ParameterIn.PATH,
            description = ApiDescription.TAIL,
            schema = @Schema(type = SchemaType.STRING))
    @APIResponse(
            responseCode = "200",
            description = "the page",
            content = @Content(mediaType = HTML, schema = @Schema(type = SchemaType.STRING)))
    @APIResponse(
            responseCode = "404",
            description = "nothing that may be seen, in words",
            content = @Content(mediaType = HTML, schema = @Schema(type = SchemaType.STRING)))
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
    @Operation(summary = "A policy that judged, as it was read then")
    @Parameter(
            name = "digest",
            in = ParameterIn.PATH,
            description = "as verdicts name it: sha256: and hexadecimal digits",
            schema = @Schema(type = SchemaType.STRING))
    @APIResponse(
            responseCode = "200",
            description = "the policy, as YAML",
            content = @Content(mediaType = MediaType.TEXT_PLAIN, schema = @Schema(type = SchemaType.STRING)))
    @APIResponse(
            responseCode = "404",
            description = "no policy of that digest judged here",
            content = @Content(mediaType = MediaType.TEXT_PLAIN, schema = @Schema(type = SchemaType.STRING)))
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
