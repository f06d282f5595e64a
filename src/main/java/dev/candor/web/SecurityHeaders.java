package dev.candor.web;

import io.quarkus.vertx.http.runtime.filters.Filters;
import io.vertx.core.MultiMap;
import io.vertx.ext.web.RoutingContext;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import java.util.List;

/** Tells browsers what our pages never do: run a foreign script, load from elsewhere, stand in a frame. */
@ApplicationScoped
class SecurityHeaders {
    static final String POLICY = "default-src 'none'; script-src 'self'; style-src 'self'; img-src 'self';"
            + " connect-src 'self'; form-action 'self'; base-uri 'none'; frame-ancestors 'none'";
    private static final int EARLY = 400;
    /** Quarkus' own pages, which need scripts when developing. */
    private static final String NOT_OURS = "/q/";
    /** The same for everybody, and for as long as this version runs. */
    private static final List<String> FILES = List.of("/assets/", "/webjars/");

    void register(@Observes Filters filters) {
        filters.register(SecurityHeaders::add, EARLY);
    }

    private static void add(RoutingContext exchange) {
        if (!exchange.normalizedPath().startsWith(NOT_OURS)) {
            MultiMap headers = exchange.response().headers();
            headers.set("Content-Security-Policy", POLICY);
            headers.set("X-Content-Type-Options", "nosniff");
            headers.set("X-Frame-Options", "DENY");
            headers.set("Referrer-Policy", "no-referrer");
            if (FILES.stream().noneMatch(exchange.normalizedPath()::startsWith)) {
                headers.set("Cache-Control", "private, no-cache");
            }
        }
        exchange.next();
    }
}
