package dev.candor.web;

import dev.candor.door.Doorkeeper;
import dev.candor.ledger.Ledger;
import dev.candor.ledger.Page;
import dev.candor.ledger.Sight;
import io.smallrye.common.annotation.Blocking;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.UriInfo;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.enums.SchemaType;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/** Any listing as an Atom feed. */
@Path("/feed.atom")
@Blocking
class FeedResource {
    private final Ledger ledger;
    private final Site site;
    private final Doorkeeper door;

    FeedResource(Ledger ledger, Site site, Doorkeeper door) {
        this.ledger = ledger;
        this.site = site;
        this.door = door;
    }

    @GET
    @Operation(summary = "Any listing as an Atom feed")
    @Tag(name = ApiDescription.LISTING)
    @APIResponse(
            responseCode = "200",
            description = "the feed",
            content = @Content(mediaType = "application/atom+xml", schema = @Schema(type = SchemaType.STRING)))
    @APIResponse(
            responseCode = "400",
            description = "a question that could not be understood",
            content = @Content(mediaType = "text/plain", schema = @Schema(type = SchemaType.STRING)))
    public Response feed(@Context UriInfo uri, @Context HttpHeaders headers) {
        return switch (Questions.read(uri.getQueryParameters())) {
            case Asked.Listing asked ->
                Response.ok(
                                Feed.of(page(asked, door.viewer(headers).sight()), asked.query(), site),
                                "application/atom+xml;charset=UTF-8")
                        .build();
            case Asked.Unclear unclear ->
                Response.status(400)
                        .type("text/plain;charset=UTF-8")
                        .entity(String.join("\n", unclear.complaints()) + "\n")
                        .build();
        };
    }

    /** What is missing in a feed is taken for gone. */
    private Page page(Asked.Listing asked, Sight sight) {
        return ledger.find(asked.filter(), sight, asked.cursor(), asked.limit()).orLater();
    }
}
