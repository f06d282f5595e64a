package dev.candor.patchwork;

import com.sun.net.httpserver.HttpExchange;
import java.io.IOException;
import java.net.URI;
import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * A request to {@link FakePatchwork}, taken apart.
 *
 * @param address path and query, as they came
 * @param path decoded
 * @param token what follows {@code Token}; empty for none
 */
record FakeRequest(String method, String address, String path, Map<String, String> query, String token, String body) {
    static FakeRequest of(HttpExchange exchange) throws IOException {
        URI uri = exchange.getRequestURI();
        Map<String, String> query = new HashMap<>();
        for (String pair : Optional.ofNullable(uri.getRawQuery()).orElse("").split("&")) {
            String[] both = (pair + "=").split("=", 3);
            query.put(both[0], URLDecoder.decode(both[1], StandardCharsets.UTF_8));
        }
        String authorization = Optional.ofNullable(exchange.getRequestHeaders().getFirst("Authorization"))
                .orElse("");
        String token = authorization.startsWith("Token ") ? authorization.substring("Token ".length()) : "";
        String body = new String(exchange.getRequestBody().readAllBytes(), StandardCharsets.UTF_8);
        return new FakeRequest(exchange.getRequestMethod(), uri.toString(), uri.getPath(), query, token, body);
    }

    /** The parts of the path below the version of the API; those of a page outside of it otherwise. */
    List<String> parts() {
        return List.of(
                path.replaceFirst("^/api/[0-9.]+/", "").replaceFirst("^/", "").split("/"));
    }

    String part(int index) {
        return index < parts().size() ? parts().get(index) : "";
    }

    boolean api() {
        return path.startsWith("/api/");
    }

    String version() {
        return path.replaceFirst("^/api/([0-9.]+)/.*", "$1");
    }

    /** As the bot's own meter calls it. */
    String kind() {
        String what = part(0) + (part(2).isEmpty() ? "" : " " + part(2));
        return switch (method + " " + what) {
            case "GET projects" -> "project";
            case "GET events" -> "events";
            case "GET patches" -> part(1).isEmpty() ? "patches" : "patch";
            case "GET series" -> part(1).isEmpty() ? "all-series" : "series";
            case "GET series mbox" -> "mbox";
            case "GET covers" -> "cover";
            case "GET patches comments", "GET covers comments" -> "comments";
            case "GET patches checks" -> "checks";
            case "POST patches checks" -> "post-check";
            case "GET bundles" -> "bundles";
            case "POST bundles" -> "create-bundle";
            case "PATCH bundles" -> "set-bundle";
            case "DELETE bundles" -> "delete-bundle";
            default -> "other";
        };
    }
}
