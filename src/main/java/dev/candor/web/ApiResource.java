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
