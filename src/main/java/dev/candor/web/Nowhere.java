package dev.candor.web;

import jakarta.ws.rs.NotFoundException;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.UriInfo;
import java.util.List;
import org.jboss.resteasy.reactive.server.ServerExceptionMapper;

/** What is said where there is nothing of that address: a page for people, JSON for programs. */
class Nowhere {
    private static final String API = "/api/";

    private final Pages pages;

    Nowhere(Pages pages) {
        this.pages = pages;
    }

    @ServerExceptionMapper
    public Response nothing(NotFoundException nothing, UriInfo uri) {
        List<String> words = List.of("Nothing of ours has the address “%s”.".formatted(uri.getPath()));
        return uri.getPath().startsWith(API)
                ? Response.status(404)
                        .type(MediaType.APPLICATION_JSON)
                        .entity(new ApiResource.Complaint(words))
                        .build()
                : Response.status(404)
                        .type(MediaType.TEXT_HTML + ";charset=UTF-8")
                        .entity(pages.message("There is no such page", words))
                        .build();
    }
}
