package dev.candor.web;

import dev.candor.door.Doorkeeper;
import dev.candor.door.Viewer;
import dev.candor.ledger.Cursor;
import dev.candor.ledger.Ledger;
import dev.candor.ledger.Statistics;
import io.smallrye.common.annotation.Blocking;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.UriInfo;
import java.util.function.BiFunction;

/** Counts over time and by area: as a page, and as tables for other programs. */
@Path("/stats")
@Blocking
class StatisticsResource {
    private static final String CSV = "text/csv;charset=UTF-8";

    private final Ledger ledger;
    private final Pages pages;
    private final Site site;
    private final Doorkeeper door;

    StatisticsResource(Ledger ledger, Pages pages, Site site, Doorkeeper door) {
        this.ledger = ledger;
        this.pages = pages;
        this.site = site;
        this.door = door;
    }

    @GET
    public Response page(@Context UriInfo uri, @Context HttpHeaders headers) {
        Viewer viewer = door.viewer(headers);
        return answer(uri, viewer, "text/html;charset=UTF-8", (asked, statistics) -> {
            var view = ledger.view(asked.filter(), viewer.sight(), Group.TRAITS, Cursor.START, 1);
            return pages.seenBy(viewer).statistics(statistics, view.survey(), asked.query());
        });
    }

    @GET
    @Path("time.csv")
    public Response time(@Context UriInfo uri, @Context HttpHeaders headers) {
        return answer(uri, door.viewer(headers), CSV, (asked, statistics) -> Csv.time(statistics));
    }

    @GET
    @Path("areas.csv")
    public Response areas(@Context UriInfo uri, @Context HttpHeaders headers) {
        return answer(uri, door.viewer(headers), CSV, (asked, statistics) -> Csv.areas(statistics));
    }

    private Response answer(
            UriInfo uri, Viewer viewer, String type, BiFunction<Asked.Listing, Statistics, String> write) {
        return switch (Questions.read(uri.getQueryParameters())) {
            case Asked.Listing asked
            when Questions.blanks(uri.getQueryParameters()) ->
                Response.status(303)
                        .header("Location", site.root() + uri.getPath() + asked.query())
                        .build();
            case Asked.Listing asked ->
                Response.ok(write.apply(asked, ledger.statistics(asked.filter(), viewer.sight())), type)
                        .build();
            case Asked.Unclear unclear ->
                Response.status(400)
                        .type("text/html;charset=UTF-8")
                        .entity(pages.seenBy(viewer).message("That could not be understood", unclear.complaints()))
                        .build();
        };
    }
}
