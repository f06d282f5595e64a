package dev.candor.web;

import io.quarkus.runtime.LaunchMode;
import io.vertx.core.MultiMap;
import io.vertx.core.http.HttpServerResponse;
import io.vertx.ext.web.Router;
import io.vertx.ext.web.RoutingContext;
import io.vertx.ext.web.handler.HttpException;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Stands before everything that answers: tells browsers what our pages never do, which is to run a foreign script, to load
 * from elsewhere, to stand in a frame; and refuses addresses that nobody behind it can read.
 */
@ApplicationScoped
class SecurityHeaders {
    static final String POLICY = "default-src 'none'; script-src 'self'; style-src 'self'; img-src 'self';"
            + " connect-src 'self'; form-action 'self'; base-uri 'none'; frame-ancestors 'none'";
    /** Quarkus' own pages when developing, which load and run what they like. */
    private static final String WORKSHOP = "/q/";
    /** The same for everybody, and for as long as this version runs. */
    private static final List<String> FILES = List.of("/assets/", "/webjars/");

    private final Instead instead;

    SecurityHeaders(Instead instead) {
        this.instead = instead;
    }

    /** A filter would come after the routes of others, and not at all for an address that is malformed. */
    void register(@Observes Router router) {
        router.route().order(Integer.MIN_VALUE).handler(this::meet).failureHandler(this::failed);
    }

    private void meet(RoutingContext exchange) {
        if (readable(exchange)) {
            add(exchange.response(), exchange.normalizedPath());
            exchange.next();
        } else {
            refuse(exchange);
        }
    }

    /** To be asked once: what was read of a query before its fault is taken for the whole the next time. */
    private static boolean readable(RoutingContext exchange) {
        try {
            exchange.queryParams();
            return !exchange.normalizedPath().isEmpty();
        } catch (IllegalArgumentException | HttpException malformed) {
            return false;
        }
    }

    /** The router gives up before the first handler when there is no slash. */
    private void failed(RoutingContext exchange) {
        if (rooted(exchange.request().path())) {
            exchange.next();
        } else {
            refuse(exchange);
        }
    }

    private static boolean rooted(@Nullable String path) {
        return path != null && path.startsWith("/");
    }

    private void refuse(RoutingContext exchange) {
        Instead.Said said = instead.unreadable(exchange.request().uri());
        add(exchange.response(), "");
        exchange.response()
                .setStatusCode(400)
                .putHeader("Content-Type", said.type())
                .end(said.text());
    }

    private static void add(HttpServerResponse response, String path) {
        if (LaunchMode.current() == LaunchMode.DEVELOPMENT && path.startsWith(WORKSHOP)) {
            return;
        }
        MultiMap headers = response.headers();
        headers.set("Content-Security-Policy", POLICY);
        headers.set("X-Content-Type-Options", "nosniff");
        headers.set("X-Frame-Options", "DENY");
        headers.set("Referrer-Policy", "no-referrer");
        if (FILES.stream().noneMatch(path::startsWith)) {
            headers.set("Cache-Control", "private, no-cache");
        }
    }
}
