package dev.candor.gitlab;

import com.fasterxml.jackson.databind.node.ObjectNode;
import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Deque;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.atomic.AtomicLong;

/**
 * A GitLab that remembers: notes, labels and statuses stand as the bot left them, calls are counted by kind, and trouble
 * comes when it was ordered. Its shapes are recorded ones. {@link #main} runs it alone.
 */
public final class FakeGitLab implements AutoCloseable {
    public static final String TOKEN = "glpat-fake";

    /** The account behind the token. */
    public static final long BOT = 4242;

    final Map<Long, FakeProject> projects = new TreeMap<>();
    private final Map<String, Integer> calls = new TreeMap<>();
    private final Map<String, Deque<Trouble>> troubles = new HashMap<>();
    private final List<String> lines = new ArrayList<>();
    private final Map<Long, FakeUser> users = new HashMap<>();
    private final Map<String, Set<Long>> groups = new HashMap<>();
    private final AtomicLong ids = new AtomicLong(9000);
    private final FakeRoutes routes = new FakeRoutes(this);
    private final ExecutorService threads = Executors.newVirtualThreadPerTaskExecutor();
    private final HttpServer server;

    private volatile InstantSource clock = () -> Instant.parse("2026-11-22T12:00:00Z");

    /** An account. */
    public record FakeUser(long id, String username, String name, String publicEmail, boolean bot) {}

    private FakeGitLab(int port) throws IOException {
        server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), port), 0);
        server.setExecutor(threads);
        server.createContext("/", this::handle);
        server.start();
    }

    /** On any free port of this machine. */
    public static FakeGitLab start() throws IOException {
        return new FakeGitLab(0);
    }

    public static FakeGitLab start(int port) throws IOException {
        return new FakeGitLab(port);
    }

    public String url() {
        return "http://localhost:" + server.getAddress().getPort();
    }

    public synchronized FakeProject project(long number, String path) {
        return projects.computeIfAbsent(number, id -> new FakeProject(this, id, path));
    }

    public synchronized Collection<FakeProject> projects() {
        return List.copyOf(projects.values());
    }

    /** The next calls of that kind meet the troubles, one each, in order. */
    public synchronized void next(String kind, Trouble... ordered) {
        troubles.computeIfAbsent(kind, key -> new ArrayDeque<>()).addAll(List.of(ordered));
    }

    /** How often each kind was called since {@link #forgetCalls}; the kinds are those of the bot's own meter. */
    public synchronized Map<String, Integer> calls() {
        return new TreeMap<>(calls);
    }

    /** Reads of single merge requests; what is asked once per process and the sweep do not count. */
    public synchronized int reads() {
        return sum("merge-request", "commits", "raw-diffs", "diffs", "commit", "commit-diff", "policy-file")
                + sum("notes", "statuses", "approvals", "label-events", "versions", "owners-file", "member", "person");
    }

    /** Writes to merge requests and commits; making a label for a project does not count. */
    public synchronized int writes() {
        return sum("create-note", "edit-note", "set-labels", "award-emoji", "post-status");
    }

    /** Method and path of every call, in order. */
    public synchronized List<String> lines() {
        return List.copyOf(lines);
    }

    public synchronized void forgetCalls() {
        calls.clear();
        lines.clear();
    }

    private int sum(String... kinds) {
        int sum = 0;
        for (String kind : kinds) {
            sum += calls.getOrDefault(kind, 0);
        }
        return sum;
    }

    long nextId() {
        return ids.incrementAndGet();
    }

    /** Time as the test sets it. */
    public FakeGitLab clock(InstantSource source) {
        clock = source;
        return this;
    }

    Instant now() {
        return clock.instant();
    }

    public synchronized FakeUser account(long id, String username, String name, String publicEmail) {
        FakeUser user = new FakeUser(id, username, name, publicEmail, false);
        users.put(id, user);
        return user;
    }

    public synchronized FakeGitLab group(String path, Long... accounts) {
        groups.put(path, Set.of(accounts));
        return this;
    }

    synchronized boolean inGroup(String path, long account) {
        return groups.getOrDefault(path, Set.of()).contains(account);
    }

    synchronized FakeUser account(long id) {
        return id == BOT
                ? new FakeUser(id, "candor-bot", "Candor", "", true)
                : users.getOrDefault(id, new FakeUser(id, "user" + id, "User " + id, "", false));
    }

    ObjectNode user(long id) {
        FakeUser user = account(id);
        return Recorded.JSON
                .createObjectNode()
                .put("id", id)
                .put("username", user.username())
                .put("name", user.name());
    }

    private void handle(HttpExchange exchange) throws IOException {
        try (exchange) {
            FakeRequest request = FakeRequest.of(exchange);
            Trouble trouble = counted(request);
            switch (trouble) {
                case Trouble.Answered answered -> send(exchange, FakeResponse.of(answered));
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
        lines.add(request.method() + " " + request.path());
        calls.merge(request.kind(), 1, Integer::sum);
        Deque<Trouble> ordered = troubles.getOrDefault(request.kind(), new ArrayDeque<>());
        return ordered.isEmpty() ? new Trouble.Slow(Duration.ZERO) : ordered.removeFirst();
    }

    private static void send(HttpExchange exchange, FakeResponse response) throws IOException {
        byte[] body = response.body().getBytes(StandardCharsets.UTF_8);
        response.headers()
                .forEach((name, value) -> exchange.getResponseHeaders().set(name, value));
        exchange.getResponseHeaders().set("Content-Type", response.type());
        exchange.sendResponseHeaders(response.status(), body.length == 0 ? -1 : body.length);
        exchange.getResponseBody().write(body);
    }

    @Override
    public void close() {
        server.stop(0);
        threads.shutdownNow();
    }

    /**
     * Serves project 7, {@code demo/demo}, alone.
     *
     * @param arguments the port and the number of merge requests
     */
    public static void main(String... arguments) throws IOException {
        int port = arguments.length > 0 ? Integer.parseInt(arguments[0]) : 8929;
        int number = arguments.length > 1 ? Integer.parseInt(arguments[1]) : 4;
        FakeGitLab gitlab = start(port);
        FakeProject project = gitlab.project(7, "demo/demo");
        for (int iid = 1; iid <= number; iid++) {
            Samples.fix(project.mergeRequest(iid), iid);
        }
        System.out.println("GitLab at " + gitlab.url() + ", token " + TOKEN + ", project demo/demo, " + number
                + " merge requests; what stands: " + gitlab.url() + "/fake");
    }
}
