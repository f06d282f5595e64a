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
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.enums.SchemaType;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/** Counts over time and by area: as a page, and as tables for other programs. */
@Path("/stats")
@Blocking
class StatisticsResource {
    private static final String CSV = "text/csv;charset=UTF-8";
    private static final String HTML = "text/html";
    private static final String COLUMNS =
            ", submissions, declaring, one column for each kind of use that is declared, asked, answered, median_seconds,"
                    + " nine_of_ten_seconds, decided; a name that a spreadsheet would take for a formula begins with an"
                    + " apostrophe";

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
    @Operation(summary = "Counts over time and by area, as a page")
    @Tag(name = ApiDescription.LISTING)
    @APIResponse(
            responseCode = "200",
            description = "the page",
            content = @Content(mediaType = HTML, schema = @Schema(type = SchemaType.STRING)))
    public Response page(@Context UriInfo uri, @Context HttpHeaders headers) {
        Viewer viewer = door.viewer(headers);
        return answer(uri, viewer, "text/html;charset=UTF-8", (asked, statistics) -> {
            var view = ledger.view(asked.filter(), viewer.sight(), Group.TRAITS, Cursor.START, 1);
            return pages.seenBy(viewer).statistics(statistics, view.survey(), asked.query());
        });
    }

    @GET
    @Path("time.csv")
    @Operation(summary = "Counts by the time of the first verdict, as comma-separated values")
    @Tag(name = ApiDescription.LISTING)
    @APIResponse(
            responseCode = "200",
            description = "a line a period, from the first to the last without a gap: begin" + COLUMNS,
            content = @Content(mediaType = "text/csv", schema = @Schema(type = SchemaType.STRING)))
    public Response time(@Context UriInfo uri, @Context HttpHeaders headers) {
        return answer(uri, door.viewer(headers), CSV, (asked, statistics) -> Csv.time(statistics));
    }

    @GET
    @Path("areas.csv")
    @Operation(summary = "Counts by area, as comma-separated values")
    @Tag(name = ApiDescription.LISTING)
    @APIResponse(
            responseCode = "200",
            description = "a line an area, those with the most submissions first: area" + COLUMNS,
            content = @Content(mediaType = "text/csv", schema = @Schema(type = SchemaType.STRING)))
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
