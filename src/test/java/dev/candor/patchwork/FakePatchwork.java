package dev.candor.patchwork;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import dev.candor.gitlab.Trouble;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;

/**
 * A Patchwork that remembers, as strict and as odd as a real one was measured to be: no 401, trailing slashes, 500 for a
 * time with a zone, an empty list for an unknown project, mboxes with other people's lines in them. Calls are counted by
 * kind, and trouble comes when it was ordered. {@link #main} runs it alone.
 */
public final class FakePatchwork implements AutoCloseable {
    /** The bot's, who maintains the project. */
    public static final String TOKEN = "b".repeat(40);

    /** Of an account without any rights. */
    static final String PLAIN = "c".repeat(40);

    /** Of an account that was closed. */
    static final String INACTIVE = "1".repeat(40);

    final FakeList list = new FakeList();
    private final FakeRoutes routes = new FakeRoutes(list);
    private final Map<String, Integer> calls = new TreeMap<>();
    private final Map<String, Deque<Trouble>> troubles = new HashMap<>();
    private final List<Instant> times = new ArrayList<>();
    private final List<String> lines = new ArrayList<>();
    private final List<String> tokens = new ArrayList<>();
    private final ExecutorService threads = Executors.newVirtualThreadPerTaskExecutor();
    private final HttpServer server;

    private FakePatchwork(int port) throws IOException {
        server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), port), 0);
        server.setExecutor(threads);
        server.createContext("/", this::handle);
        server.start();
    }

    /** On any free port of this machine. */
    public static FakePatchwork start() throws IOException {
        return new FakePatchwork(0);
    }

    public static FakePatchwork start(int port) throws IOException {
        return new FakePatchwork(port);
    }

    public String url() {
        return "http://localhost:" + server.getAddress().getPort();
    }

    public FakeList list() {
        return list;
    }

    /** The next calls of that kind meet the troubles, one each, in order. */
    public synchronized void next(String kind, Trouble... ordered) {
        troubles.computeIfAbsent(kind, key -> new ArrayDeque<>()).addAll(List.of(ordered));
    }

    /** How often each kind was called since {@link #forgetCalls}; the kinds are those of the bot's own meter. */
    public synchronized Map<String, Integer> calls() {
        return new TreeMap<>(calls);
    }

    public synchronized int count() {
        return lines.size();
    }

    /** Method and address of every call, in order. */
    public synchronized List<String> lines() {
        return List.copyOf(lines);
    }

    /** When every call came, in order. */
    public synchronized List<Instant> times() {
        return List.copyOf(times);
    }

    /** Sends a series of patches that are in order to the list; its number. */
    public long send(String name, int patches) {
        synchronized (list) {
            return Samples.series(list, name, patches).id;
        }
    }

    /** How often each patch of a series has our check, in order. */
    public List<Integer> checks(long series) {
        synchronized (list) {
            return Objects.requireNonNull(list.series.get(series)).patches.stream()
                    .map(patch -> list.checks(patch).size())
                    .toList();
        }
    }

    /** What every call showed for a token. */
    synchronized List<String> tokens() {
        return List.copyOf(tokens);
    }

    public synchronized void forgetCalls() {
        calls.clear();
        lines.clear();
        times.clear();
        tokens.clear();
    }

    private void handle(HttpExchange exchange) throws IOException {
        try (exchange) {
            FakeRequest request = FakeRequest.of(exchange);
            switch (counted(request)) {
                case Trouble.Answered answered ->
                    send(
                            exchange,
                            new FakeAnswer(answered.status(), answered.type(), answered.body(), answered.headers()));
                case Trouble.Dropped dropped -> exchange.getRequestBody().close();
                case Trouble.DoneButDropped done -> routes.answer(request);
                case Trouble.Slow slow -> {
                    Thread.sleep(slow.time());
                    send(exchange, routes.answer(request));
                }
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    private synchronized Trouble counted(FakeRequest request) {
        times.add(Instant.now());
        lines.add(request.method() + " " + request.address());
        tokens.add(request.token());
        calls.merge(request.kind(), 1, Integer::sum);
        Deque<Trouble> ordered = troubles.getOrDefault(request.kind(), new ArrayDeque<>());
        return ordered.isEmpty() ? new Trouble.Slow(Duration.ZERO) : ordered.removeFirst();
    }

    private static void send(HttpExchange exchange, FakeAnswer answer) throws IOException {
        byte[] body = answer.body().getBytes(StandardCharsets.UTF_8);
        answer.headers().forEach((name, value) -> exchange.getResponseHeaders().set(name, value));
        exchange.getResponseHeaders().set("Content-Type", answer.type());
        exchange.sendResponseHeaders(answer.status(), body.length == 0 ? -1 : body.length);
        exchange.getResponseBody().write(body);
    }

    @Override
    public void close() {
        server.stop(0);
        threads.shutdownNow();
    }

    /** @param arguments the port and the number of series of three patches */
    public static void main(String... arguments) throws IOException {
        int port = arguments.length > 0 ? Integer.parseInt(arguments[0]) : 8930;
        int number = arguments.length > 1 ? Integer.parseInt(arguments[1]) : 4;
        FakePatchwork patchwork = start(port);
        for (int i = 1; i <= number; i++) {
            Samples.series(patchwork.list(), "hw: series " + i, 3);
        }
        System.out.println(
                "Patchwork at " + patchwork.url() + ", token " + TOKEN + ", project qemu, " + number + " series");
    }
}
