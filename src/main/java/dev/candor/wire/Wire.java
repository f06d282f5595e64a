package dev.candor.wire;

import dev.candor.forge.ForgeException.Busy;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.time.Duration;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;

/**
 * Carries requests to one forge and brings answers back. It is the JDK's client and not a REST client interface, because
 * answers have to be cut off while they come in, and because commands and tests use it without a running Quarkus.
 */
public final class Wire implements AutoCloseable {
    private static final Duration CONNECT = Duration.ofSeconds(5);

    private final BaseUrl base;
    private final Credential credential;
    private final Meter meter;
    private final ExecutorService threads = Executors.newVirtualThreadPerTaskExecutor();
    private final HttpClient client;

    public Wire(BaseUrl base, Credential credential, Meter meter) {
        this.base = base;
        this.credential = credential;
        this.meter = meter;
        this.client = HttpClient.newBuilder()
                .version(HttpClient.Version.HTTP_1_1)
                .followRedirects(HttpClient.Redirect.NEVER)
                .connectTimeout(CONNECT)
                .executor(threads)
                .build();
    }

    /**
     * Any answer at all, also one that says no. A redirect is followed once, for reads, and never to another origin: a
     * renamed project is told that way.
     *
     * @throws Busy when no whole answer came in time; a write may then have been carried out
     */
    public Answer send(Ask ask) {
        Answer answer = send(ask, base.at(ask.path()));
        Optional<URI> moved =
                answer.status() >= 300 && answer.status() < 400 && ask.method().equals("GET")
                        ? answer.header("Location").flatMap(this::within)
                        : Optional.empty();
        return moved.map(place -> send(ask, place)).orElse(answer);
    }

    private Answer send(Ask ask, URI place) {
        CompletableFuture<HttpResponse<Capped.Bytes>> sent =
                client.sendAsync(request(ask, place), head -> new Capped(ask.cap()));
        try {
            var response = sent.get(ask.limit().toMillis(), TimeUnit.MILLISECONDS);
            meter.called(ask.call().kind(), response.statusCode());
            Answer answer = new Answer(response.statusCode(), response.headers(), body(ask, response));
            answer.header("RateLimit-Remaining").flatMap(Digits::read).ifPresent(meter::remaining);
            return answer;
        } catch (TimeoutException e) {
            sent.cancel(true);
            throw silent(ask, "no answer within " + ask.limit().toSeconds() + " s");
        } catch (ExecutionException e) {
            throw silent(ask, credential.hidden(String.valueOf(e.getCause())));
        } catch (InterruptedException e) {
            sent.cancel(true);
            Thread.currentThread().interrupt();
            throw silent(ask, "interrupted");
        }
    }

    private Capped.Bytes body(Ask ask, HttpResponse<Capped.Bytes> response) {
        try {
            return Packed.opened(response.headers().firstValue("Content-Encoding"), response.body(), ask.cap());
        } catch (IOException e) {
            throw new Busy(ask + ": " + response.statusCode() + " with a broken gzip body");
        }
    }

    private HttpRequest request(Ask ask, URI place) {
        var request = HttpRequest.newBuilder(place)
                .header("User-Agent", "Candor")
                .method(ask.method(), ask.json().map(BodyPublishers::ofString).orElseGet(BodyPublishers::noBody));
        credential.header().ifPresent(header -> request.header(header.name(), header.value()));
        if (ask.json().isPresent()) {
            request.header("Content-Type", "application/json");
        }
        return request.build();
    }

    private Optional<URI> within(String location) {
        try {
            return Optional.of(base.root().resolve(location)).filter(base::holds);
        } catch (IllegalArgumentException e) {
            return Optional.empty();
        }
    }

    private Busy silent(Ask ask, String why) {
        meter.called(ask.call().kind(), 0);
        return new Busy(ask + ": " + why);
    }

    @Override
    public void close() {
        client.shutdownNow();
        threads.shutdownNow();
    }
}
