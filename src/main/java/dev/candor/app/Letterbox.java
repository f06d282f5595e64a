package dev.candor.app;

import io.quarkus.vertx.http.runtime.filters.Filters;
import io.vertx.core.http.HttpMethod;
import io.vertx.ext.web.RoutingContext;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import java.util.concurrent.atomic.AtomicLong;

/**
 * Takes in what is sent to a hook before a thread is given to it, so that who sends slowly holds a connection and nothing
 * else.
 */
@ApplicationScoped
class Letterbox {
    /** Before the limit that Quarkus sets, which hangs up on a sender who has not finished speaking. */
    private static final int EARLY = 300;

    private static final String HOOKS = "/hooks/";

    /** Bytes taken in and not answered yet, of all senders. */
    private final AtomicLong held = new AtomicLong();

    void register(@Observes Filters filters) {
        filters.register(this::take, EARLY);
    }

    private void take(RoutingContext exchange) {
        if (exchange.request().method().equals(HttpMethod.POST)
                && exchange.normalizedPath().startsWith(HOOKS)) {
            new Parcel(exchange, held).take();
        } else {
            exchange.next();
        }
    }
}
