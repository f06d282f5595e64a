package dev.candor.app;

import dev.candor.wire.Digits;
import io.vertx.core.Vertx;
import io.vertx.core.buffer.Buffer;
import io.vertx.core.http.HttpHeaders;
import io.vertx.core.http.HttpServerRequest;
import io.vertx.ext.web.RoutingContext;
import io.vertx.ext.web.impl.RoutingContextInternal;
import java.time.Duration;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicLong;

/**
 * One body on its way in. Of one that is too long the rest is heard and forgotten, within reason, for many senders read an
 * answer only when they have finished.
 */
final class Parcel {
    /** What GitLab sends at most. */
    private static final long LARGEST = 25L << 20;

    private static final long MOST_HEARD = 8 * LARGEST;

    /** GitLab gives up after 10 seconds. */
    private static final Duration TIME = Duration.ofSeconds(30);

    /** All bodies together leave the heap for the work. */
    private static final long ROOM = Math.max(LARGEST, Runtime.getRuntime().maxMemory() / 8);

    private final RoutingContext exchange;
    private final AtomicLong held;
    private final Vertx vertx;
    private Buffer body = Buffer.buffer();
    private long heard;
    private long kept;
    private int refusal;
    private boolean ended;

    /** @param held bytes of all bodies, this one's to be added while it is kept */
    Parcel(RoutingContext exchange, AtomicLong held) {
        this.exchange = exchange;
        this.held = held;
        this.vertx = exchange.vertx();
    }

    void take() {
        HttpServerRequest request = exchange.request();
        exchange.addEndHandler(done -> forget());
        if (declared(request) > MOST_HEARD) {
            hangUp(413);
            return;
        }
        if (request.headers().contains(HttpHeaders.EXPECT, HttpHeaders.CONTINUE, true)) {
            request.response().writeContinue();
        }
        long alarm = vertx.setTimer(TIME.toMillis(), late -> hangUp(408));
        request.handler(this::more);
        request.exceptionHandler(broken -> {
            vertx.cancelTimer(alarm);
            ended = true;
            forget();
        });
        request.endHandler(whole -> {
            vertx.cancelTimer(alarm);
            if (!ended) {
                ended = true;
                passOn();
            }
        });
    }

    private static long declared(HttpServerRequest request) {
        return Optional.ofNullable(request.getHeader(HttpHeaders.CONTENT_LENGTH))
                .map(length -> Digits.read(length).orElse(Long.MAX_VALUE))
                .orElse(0L);
    }

    private void more(Buffer chunk) {
        heard += chunk.length();
        if (heard > MOST_HEARD) {
            hangUp(413);
        } else if (heard > LARGEST) {
            refuse(413);
        } else if (refusal == 0 && held.addAndGet(chunk.length()) > ROOM) {
            held.addAndGet(-chunk.length());
            refuse(503);
        } else if (refusal == 0) {
            kept += chunk.length();
            body.appendBuffer(chunk);
        }
    }

    private void refuse(int status) {
        refusal = status;
        forget();
    }

    private void forget() {
        held.addAndGet(-kept);
        kept = 0;
        body = Buffer.buffer();
    }

    private void passOn() {
        if (refusal == 0) {
            // Where Vert.x keeps a body that was read before, and Quarkus looks for one.
            ((RoutingContextInternal) exchange).setBody(body);
            // Read as JSON whatever it is called; Quarkus refuses a name that is none.
            exchange.request().headers().set(HttpHeaders.CONTENT_TYPE, "application/json");
            exchange.next();
        } else {
            answer(refusal);
        }
    }

    private void hangUp(int status) {
        if (!ended) {
            ended = true;
            forget();
            exchange.response()
                    .putHeader(HttpHeaders.CONNECTION, HttpHeaders.CLOSE)
                    .endHandler(said -> exchange.request().connection().close());
            answer(status);
        }
    }

    private void answer(int status) {
        if (status == 503) {
            exchange.response().putHeader("Retry-After", "30");
        }
        exchange.response().setStatusCode(status).end();
    }
}
