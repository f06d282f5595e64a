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

    private Page page(Asked.Listing asked, Sight sight) {
        return ledger.find(asked.filter(), sight, asked.cursor(), asked.limit());
    }
}
