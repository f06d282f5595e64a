package dev.candor.web;

import dev.candor.ledger.Ledger;
import dev.candor.ledger.Sight;
import io.smallrye.common.annotation.Blocking;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.UriInfo;

/** Any listing as an Atom feed. */
@Path("/feed.atom")
@Blocking
class FeedResource {
    private final Ledger ledger;
    private final Site site;

    FeedResource(Ledger ledger, Site site) {
        this.ledger = ledger;
        this.site = site;
    }

    @GET
    public Response feed(@Context UriInfo uri) {
        return switch (Questions.read(uri.getQueryParameters())) {
            case Asked.Listing asked ->
                Response.ok(
                                Feed.of(
                                        ledger.find(asked.filter(), Sight.ALL, asked.cursor(), asked.limit()),
                                        asked.query(),
                                        site),
                                "application/atom+xml;charset=UTF-8")
                        .build();
            case Asked.Unclear unclear ->
                Response.status(400)
                        .type("text/plain;charset=UTF-8")
                        .entity(String.join("\n", unclear.complaints()) + "\n")
                        .build();
        };
    }
}
