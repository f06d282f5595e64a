package dev.candor.web;

import dev.candor.ledger.StillReading;
import io.vertx.core.json.JsonObject;
import jakarta.inject.Singleton;
import jakarta.ws.rs.NotFoundException;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.Response.ResponseBuilder;
import jakarta.ws.rs.core.UriInfo;
import java.util.List;
import org.jboss.resteasy.reactive.server.ServerExceptionMapper;

/** What is said where there is no answer: a page for people, JSON for programs. */
@Singleton
class Instead {
    private static final String API = "/api/";
    private static final int SECONDS = 5;

    private final Pages pages;

    Instead(Pages pages) {
        this.pages = pages;
    }

    /**
     * An answer in the reader's form.
     *
     * @param type its media type
     */
    record Said(String type, String text) {}

    /** @param address as it was asked for, for it cannot be taken apart */
    Said unreadable(String address) {
        String words =
                "The address “%s” is malformed: a percent sign in it does not begin the code of a character, or it"
                        + " does not begin with a slash.";
        return said("That address cannot be read", words.formatted(Text.line(address, 300)), address);
    }

    @ServerExceptionMapper
    public Response nothing(NotFoundException nothing, UriInfo uri) {
        String words = "Nothing of ours has the address “%s”.".formatted(uri.getPath());
        return answer(Response.status(404), said("There is no such page", words, uri.getPath()));
    }

    @ServerExceptionMapper
    public Response later(StillReading reading, UriInfo uri) {
        return later(uri.getPath());
    }

    Response later(String path) {
        String words = "Candor has just started and is still reading its record. Please ask again in a few seconds.";
        return answer(Response.status(503).header("Retry-After", SECONDS), said("Not yet", words, path));
    }

    private Said said(String title, String words, String path) {
        return path.startsWith(API)
                ? new Said(
                        MediaType.APPLICATION_JSON,
                        JsonObject.of("errors", List.of(words)).encode())
                : new Said(MediaType.TEXT_HTML + ";charset=UTF-8", pages.message(title, List.of(words)));
    }

    private static Response answer(ResponseBuilder answer, Said said) {
        return answer.type(said.type()).entity(said.text()).build();
    }
}
