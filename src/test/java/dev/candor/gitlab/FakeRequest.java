package dev.candor.gitlab;

import com.sun.net.httpserver.HttpExchange;
import java.io.IOException;
import java.net.URI;
import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * A request to {@link FakeGitLab}, taken apart.
 *
 * @param parts of the path below {@code /api/v4}, decoded
 */
record FakeRequest(
        String method, String path, List<String> parts, Map<String, String> query, String token, String body) {
    static FakeRequest of(HttpExchange exchange) throws IOException {
        URI uri = exchange.getRequestURI();
        List<String> parts = new ArrayList<>();
        for (String part : uri.getRawPath().replaceFirst("^/api/v4/", "").split("/")) {
            parts.add(URLDecoder.decode(part, StandardCharsets.UTF_8));
        }
        Map<String, String> query = new HashMap<>();
        for (String pair : Optional.ofNullable(uri.getRawQuery()).orElse("").split("&")) {
            String[] both = (pair + "=").split("=", 3);
            query.put(both[0], URLDecoder.decode(both[1], StandardCharsets.UTF_8));
        }
        String body = new String(exchange.getRequestBody().readAllBytes(), StandardCharsets.UTF_8);
        String token = Optional.ofNullable(exchange.getRequestHeaders().getFirst("PRIVATE-TOKEN"))
                .orElse("");
        return new FakeRequest(exchange.getRequestMethod(), uri.toString(), parts, query, token, body);
    }

    String part(int index) {
        return index < parts.size() ? parts.get(index) : "";
    }

    /** As the bot's own meter calls it. */
    String kind() {
        return switch (part(0)) {
            case "user" -> "user";
            case "users" -> "person";
            case "groups" -> "group-member";
            case "projects" -> kindInProject();
            default -> "other";
        };
    }

    private String kindInProject() {
        return switch (method + " " + part(2)) {
            case "GET labels" -> "labels";
            case "GET members" -> "member";
            case "POST labels" -> "create-label";
            case "POST statuses" -> "post-status";
            case "PUT merge_requests" -> part(4).isEmpty() ? "set-labels" : "edit-note";
            case "POST merge_requests" -> part(6).equals("award_emoji") ? "award-emoji" : "create-note";
            case "GET merge_requests" -> kindOfRead();
            case "GET repository" -> kindInRepository();
            default -> "other";
        };
    }

    private String kindOfRead() {
        return part(3).isEmpty() ? "merge-requests" : part(4).isEmpty() ? "merge-request" : kindUnder(part(4));
    }

    private static String kindUnder(String path) {
        return path.equals("resource_label_events") ? "label-events" : path.replace('_', '-');
    }

    private String kindInRepository() {
        return part(3).equals("files")
                ? part(4).equals(".gitlab/ai-policy.yml") ? "policy-file" : "owners-file"
                : switch (part(5)) {
                    case "diff" -> "commit-diff";
                    case "statuses" -> "statuses";
                    default -> "commit";
                };
    }
}
