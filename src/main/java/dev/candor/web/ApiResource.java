package dev.candor.web;

import dev.candor.door.Doorkeeper;
import dev.candor.ledger.Ledger;
import dev.candor.ledger.Sight;
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
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.enums.ParameterIn;
import org.eclipse.microprofile.openapi.annotations.enums.SchemaType;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/** The same as the pages, as JSON. */
@Path("/api/v1")
@Blocking
@Produces(MediaType.APPLICATION_JSON)
class ApiResource {
    private final Ledger ledger;
    private final Site site;
    private final Doorkeeper door;

    ApiResource(Ledger ledger, Site site, Doorkeeper door) {
        this.ledger = ledger;
        this.site = site;
        this.door = door;
    }

    /** What is wrong with a request, each in a sentence. */
    record Complaint(List<String> errors) {}

    @GET
    @Path("submissions")
    @Operation(summary = "Submissions by their latest verdict, newest first")
    @Tag(name = ApiDescription.LISTING)
    @APIResponse(
            responseCode = "200",
            description = "a part of the listing",
            content = @Content(schema = @Schema(implementation = Items.class)))
    @APIResponse(
            responseCode = "400",
            description = "a question that could not be understood",
            content = @Content(schema = @Schema(implementation = Complaint.class)))
    public Response list(@Context UriInfo uri, @Context HttpHeaders headers) {
        return switch (Questions.read(uri.getQueryParameters())) {
            case Asked.Listing asked ->
                Response.ok(Items.of(ledger.find(asked.filter(), sight(headers), asked.cursor(), asked.limit()), site))
                        .build();
            case Asked.Unclear unclear ->
                Response.status(400).entity(new Complaint(unclear.complaints())).build();
        };
    }

    @GET
    @Path("statistics")
    @Operation(summary = "Counts by the time of the first verdict, and by area")
    @Tag(name = ApiDescription.LISTING)
    @APIResponse(
            responseCode = "200",
            description = "the counts",
            content = @Content(schema = @Schema(implementation = Totals.class)))
    @APIResponse(
            responseCode = "400",
            description = "a question that could not be understood",
            content = @Content(schema = @Schema(implementation = Complaint.class)))
    public Response statistics(@Context UriInfo uri, @Context HttpHeaders headers) {
        return switch (Questions.read(uri.getQueryParameters())) {
            case Asked.Listing asked ->
                Response.ok(Totals.of(ledger.statistics(asked.filter(), sight(headers))))
                        .build();
            case Asked.Unclear unclear ->
                Response.status(400).entity(new Complaint(unclear.complaints())).build();
        };
    }

    @GET
    @Path("submissions/{tail:.+}")
    @Operation(summary = "One submission with its latest verdict whole and its history")
    @Parameter(
            name = "tail",
            in = ParameterIn.PATH,
            description = ApiDescription.TAIL,
            schema = @Schema(type = SchemaType.STRING))
    @APIResponse(
            responseCode = "200",
            description = "the submission",
            content = @Content(schema = @Schema(implementation = Whole.class)))
    @APIResponse(
            responseCode = "404",
            description = "nothing that may be seen",
            content = @Content(schema = @Schema(implementation = Complaint.class)))
    public Response one(@PathParam("tail") String tail, @Context HttpHeaders headers) {
        return Site.submission(tail)
                .flatMap(id -> Dossier.of(ledger, id, sight(headers)))
                .map(dossier -> Response.ok(Whole.of(dossier, site)).build())
                .orElseGet(() -> Response.status(404)
                        .entity(new Complaint(Absent.words(tail)))
                        .build());
    }

    private Sight sight(HttpHeaders headers) {
        return door.viewer(headers).sight();
    }
}
