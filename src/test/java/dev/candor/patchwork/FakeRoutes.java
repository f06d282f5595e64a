package dev.candor.patchwork;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** What {@link FakePatchwork} answers. */
final class FakeRoutes {
    private static final ObjectMapper JSON = new ObjectMapper();
    private static final Map<String, String> USERS = Map.of(FakePatchwork.TOKEN, "aibot", FakePatchwork.PLAIN, "plain");

    private final FakeList list;

    FakeRoutes(FakeList list) {
        this.list = list;
    }

    FakeAnswer answer(FakeRequest request) {
        synchronized (list) {
            if (!request.path().endsWith("/")) {
                return new FakeAnswer(301, "text/html", "", Map.of("Location", request.path() + "/"));
            }
            if (request.api()
                    && !(list.newest13 && request.version().equals("1.3")
                            || request.version().equals("1.2"))) {
                return FakeAnswer.html(404);
            }
            if (request.token().equals(FakePatchwork.INACTIVE)) {
                return FakeAnswer.detail(403, "User inactive or deleted.");
            }
            if (!request.token().isEmpty() && !USERS.containsKey(request.token())) {
                return FakeAnswer.detail(403, "Invalid token.");
            }
            return request.method().equals("GET") ? read(request) : write(request);
        }
    }

    private FakeAnswer read(FakeRequest request) {
        return switch (request.kind()) {
            case "project" -> project(request);
            case "events" -> events(request);
            case "patches" -> page(request, newest(list.patches.values()), FakeJson::whole);
            case "all-series" -> page(request, newest(list.series.values()), FakeJson::whole);
            case "patch" -> found(list.patches.get(id(request)), FakeJson::whole, "Patch");
            case "cover" -> found(list.covers.get(id(request)), FakeJson::whole, "Cover");
            case "series" -> found(list.series.get(id(request)), FakeJson::whole, "Series");
            case "mbox" -> mbox(request);
            case "comments" -> comments(request);
            case "checks" -> checks(request);
            case "bundles" -> bundles(request);
            default -> FakeAnswer.html(404);
        };
    }

    private FakeAnswer project(FakeRequest request) {
        if (request.part(1).isEmpty()) {
            return page(request, List.of(list), one -> FakeJson.project());
        }
        return request.part(1).equals(FakeList.PROJECT)
                ? FakeAnswer.json(200, FakeJson.project())
                : FakeAnswer.detail(404, "No Project matches the given query.");
    }

    private FakeAnswer events(FakeRequest request) {
        String since = request.query().getOrDefault("since", "");
        if (since.endsWith("Z") || since.contains("+") || since.contains(" ")) {
            return FakeAnswer.html(500);
        }
        List<FakeList.FakeEvent> events = list.shownEvents().stream()
                .filter(event -> request.query().getOrDefault("project", "").equals(FakeList.PROJECT))
                .filter(event -> event.date().compareTo(since) >= 0)
                .collect(Collectors.toCollection(ArrayList::new));
        if (!request.query().getOrDefault("order", "").equals("date")) {
            Collections.reverse(events);
        }
        return page(request, events, FakeJson::event);
    }

    private FakeAnswer mbox(FakeRequest request) {
        return Optional.ofNullable(list.series.get(id(request)))
                .map(series -> FakeAnswer.text(
                        series.shown().stream().map(FakeMail::mbox).collect(Collectors.joining("\n"))))
                .orElse(FakeAnswer.html(404));
    }

    private FakeAnswer comments(FakeRequest request) {
        Map<Long, FakeMail> mails = request.part(0).equals("covers") ? list.covers : list.patches;
        return Optional.ofNullable(mails.get(id(request)))
                .map(mail -> page(request, mail.replies, FakeJson::whole))
                .orElse(FakeAnswer.detail(404, "Not found."));
    }

    private FakeAnswer checks(FakeRequest request) {
        String context = request.query().getOrDefault("context", "");
        List<FakeList.FakeCheck> checks = list.checks.values().stream()
                .filter(check -> check.patch() == id(request))
                .filter(check -> context.isEmpty() || check.context().equals(context))
                .collect(Collectors.toCollection(ArrayList::new));
        if (request.query().getOrDefault("order", "").equals("-id")) {
            Collections.reverse(checks);
        }
        return page(request, checks, check -> FakeJson.check(check, true));
    }

    private FakeAnswer bundles(FakeRequest request) {
        if (list.bundles.values().stream().anyMatch(bundle -> bundle.name().contains("/"))) {
            return FakeAnswer.html(500);
        }
        String name = request.query().getOrDefault("q", "");
        return page(
                request,
                list.bundles.values().stream()
                        .filter(bundle -> bundle.name().contains(name))
                        .filter(bundle -> bundle.open() || bundle.owner().equals(USERS.get(request.token())))
                        .toList(),
                bundle -> FakeJson.bundle(list, bundle));
    }

    private FakeAnswer write(FakeRequest request) {
        ObjectNode body;
        try {
            body = JSON.readTree(request.body()) instanceof ObjectNode object ? object : FakeJson.object();
        } catch (IOException e) {
            return FakeAnswer.detail(400, "JSON parse error");
        }
        return switch (request.kind()) {
            case "post-check" -> postCheck(request, body);
            case "create-bundle" -> createBundle(request, body);
            case "set-bundle", "delete-bundle" -> changeBundle(request, body);
            default -> FakeAnswer.detail(405, "Method \"" + request.method() + "\" not allowed.");
        };
    }

    private FakeAnswer postCheck(FakeRequest request, ObjectNode body) {
        String user = USERS.getOrDefault(request.token(), "");
        if (!list.patches.containsKey(id(request))) {
            return FakeAnswer.detail(404, "No Patch matches the given query.");
        }
        if (!list.maintainers.contains(user)) {
            return FakeAnswer.detail(403, "You do not have permission to perform this action.");
        }
        String state = body.path("state").asText();
        String url = body.path("target_url").asText();
        String context = body.path("context").asText("default");
        if (!List.of("pending", "success", "warning", "fail").contains(state)) {
            return FakeAnswer.field("state", "\"" + state + "\" is not a valid choice.");
        }
        if (!context.matches("[-a-zA-Z0-9_]{1,255}")) {
            return FakeAnswer.field("context", "Enter a valid \"slug\".");
        }
        if (url.length() > 200 || !url.isEmpty() && !url.matches("https?://(localhost|[^/]*\\.[^/]*)(:\\d+)?(/.*)?")) {
            return FakeAnswer.field("target_url", "Enter a valid URL.");
        }
        var check = list.check(
                id(request), user, state, url, context, body.path("description").asText());
        return FakeAnswer.json(201, FakeJson.check(check, true));
    }

    private FakeAnswer createBundle(FakeRequest request, ObjectNode body) {
        String user = USERS.getOrDefault(request.token(), "");
        List<Long> patches = patches(body);
        String name = body.path("name").asText();
        if (user.isEmpty()) {
            return FakeAnswer.detail(403, "Authentication credentials were not provided.");
        }
        if (patches.isEmpty()) {
            return FakeAnswer.field("patches", "Bundles cannot be empty");
        }
        if (list.bundles.values().stream()
                .anyMatch(one -> one.name().equals(name) && one.owner().equals(user))) {
            return FakeAnswer.html(500);
        }
        var bundle = new FakeList.FakeBundle(
                list.next(), name, user, body.path("public").asBoolean(), patches);
        list.bundles.put(bundle.id(), bundle);
        return FakeAnswer.json(201, FakeJson.bundle(list, bundle));
    }

    private FakeAnswer changeBundle(FakeRequest request, ObjectNode body) {
        FakeList.FakeBundle old = list.bundles.get(id(request));
        if (old == null) {
            return FakeAnswer.detail(404, "No Bundle matches the given query.");
        }
        if (!old.owner().equals(USERS.get(request.token()))) {
            return FakeAnswer.detail(403, "You do not have permission to perform this action.");
        }
        if (request.method().equals("DELETE")) {
            list.bundles.remove(old.id());
            return new FakeAnswer(204, "application/json", "", Map.of());
        }
        if (patches(body).isEmpty()) {
            return FakeAnswer.field("patches", "Bundles cannot be empty");
        }
        var changed = new FakeList.FakeBundle(old.id(), old.name(), old.owner(), old.open(), patches(body));
        list.bundles.put(old.id(), changed);
        return FakeAnswer.json(200, FakeJson.bundle(list, changed));
    }

    private static List<Long> patches(JsonNode body) {
        List<Long> ids = new ArrayList<>();
        body.path("patches").forEach(id -> ids.add(id.asLong()));
        return ids;
    }

    private static <T> List<T> newest(java.util.Collection<T> all) {
        List<T> reversed = new ArrayList<>(all);
        Collections.reverse(reversed);
        return reversed;
    }

    private static <T> FakeAnswer found(
            @org.jspecify.annotations.Nullable T one, Function<T, ObjectNode> json, String kind) {
        return one == null
                ? FakeAnswer.detail(404, "No " + kind + " matches the given query.")
                : FakeAnswer.json(200, json.apply(one));
    }

    /** 30 of them when nothing is said, 250 at the most, and 404 for a page after the last. */
    private static <T> FakeAnswer page(FakeRequest request, List<T> all, Function<T, ObjectNode> json) {
        int asked = Integer.parseInt(request.query().getOrDefault("per_page", "30"));
        int size = Math.min(asked == 0 ? 30 : asked, 250);
        int page = Integer.parseInt(request.query().getOrDefault("page", "1"));
        if (page > 1 && (page - 1) * size >= all.size()) {
            return FakeAnswer.detail(404, "Invalid page.");
        }
        ArrayNode items = FakeJson.array();
        Stream.of(all)
                .flatMap(List::stream)
                .skip((long) (page - 1) * size)
                .limit(size)
                .forEach(one -> items.add(json.apply(one)));
        return FakeAnswer.json(200, items);
    }

    private static long id(FakeRequest request) {
        return request.part(1).matches("\\d+") ? Long.parseLong(request.part(1)) : -1;
    }
}
