package dev.candor.web;

import dev.candor.ledger.StillReading;
import jakarta.ws.rs.NotFoundException;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.Response.ResponseBuilder;
import jakarta.ws.rs.core.UriInfo;
import java.util.List;
import org.jboss.resteasy.reactive.server.ServerExceptionMapper;

/** What is said where there is no answer: a page for people, JSON for programs. */
class Instead {
    private static final String API = "/api/";
    private static final int SECONDS = 5;

    private final Pages pages;

    Instead(Pages pages) {
        this.pages = pages;
    }

    @ServerExceptionMapper
    public Response nothing(NotFoundException nothing, UriInfo uri) {
        String words = "Nothing of ours has the address “%s”.".formatted(uri.getPath());
        return said(Response.status(404), "There is no such page", words, uri.getPath());
    }

    @ServerExceptionMapper
    public Response later(StillReading reading, UriInfo uri) {
        return later(uri.getPath());
    }

    Response later(String path) {
        String words = "Candor has just started and is still reading its record. Please ask again in a few seconds.";
        return said(Response.status(503).header("Retry-After", SECONDS), "Not yet", words, path);
    }

    private Response said(ResponseBuilder answer, String title, String words, String path) {
        return path.startsWith(API)
                ? answer.type(MediaType.APPLICATION_JSON)
                        .entity(new ApiResource.Complaint(List.of(words)))
                        .build()
                : answer.type(MediaType.TEXT_HTML + ";charset=UTF-8")
                        .entity(pages.message(title, List.of(words)))
                        .build();
    }
}
