package dev.candor.web;

import dev.candor.ledger.Cursor;
import dev.candor.ledger.Ledger;
import dev.candor.ledger.Sight;
import dev.candor.ledger.Statistics;
import io.smallrye.common.annotation.Blocking;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.core.Context;
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

    StatisticsResource(Ledger ledger, Pages pages, Site site) {
        this.ledger = ledger;
        this.pages = pages;
        this.site = site;
    }

    @GET
    public Response page(@Context UriInfo uri) {
        return answer(uri, "text/html;charset=UTF-8", (asked, statistics) -> {
            var survey = ledger.view(asked.filter(), Sight.ALL, Group.TRAITS, Cursor.START, 1)
                    .survey();
            return pages.statistics(statistics, survey, asked.query());
        });
    }

    @GET
    @Path("time.csv")
    public Response time(@Context UriInfo uri) {
        return answer(uri, CSV, (asked, statistics) -> Csv.time(statistics));
    }

    @GET
    @Path("areas.csv")
    public Response areas(@Context UriInfo uri) {
        return answer(uri, CSV, (asked, statistics) -> Csv.areas(statistics));
    }

    private Response answer(UriInfo uri, String type, BiFunction<Asked.Listing, Statistics, String> write) {
        return switch (Questions.read(uri.getQueryParameters())) {
            case Asked.Listing asked
            when Questions.blanks(uri.getQueryParameters()) ->
                Response.status(303)
                        .header("Location", site.root() + uri.getPath() + asked.query())
                        .build();
            case Asked.Listing asked ->
                Response.ok(write.apply(asked, ledger.statistics(asked.filter(), Sight.ALL)), type)
                        .build();
            case Asked.Unclear unclear ->
                Response.status(400)
                        .type("text/html;charset=UTF-8")
                        .entity(pages.message("That could not be understood", unclear.complaints()))
                        .build();
        };
    }
}
