package dev.candor.gitlab;

import java.net.URI;
import java.net.URISyntaxException;
import java.util.Optional;

/**
 * Where a GitLab is: the only place its token is ever sent to.
 *
 * @param api such as {@code https://gitlab.example.org/api/v4/}
 */
record BaseUrl(URI api) {
    private static final String EXPECTED = ", expected a base URL such as https://gitlab.example.org";

    static BaseUrl of(String url) {
        complaint(url).ifPresent(wrong -> {
            throw new IllegalArgumentException(wrong);
        });
        String bare = url.endsWith("/") ? url.substring(0, url.length() - 1) : url;
        return new BaseUrl(URI.create(bare + "/api/v4/"));
    }

    /** What is wrong with a URL; one with a password in it is not repeated. */
    static Optional<String> complaint(String url) {
        URI uri;
        try {
            uri = new URI(url);
        } catch (URISyntaxException e) {
            return Optional.of("read something that is no URL" + EXPECTED);
        }
        if (uri.getRawUserInfo() != null) {
            return Optional.of("read a URL with a user in it" + EXPECTED);
        }
        boolean web = "https".equalsIgnoreCase(uri.getScheme()) || "http".equalsIgnoreCase(uri.getScheme());
        boolean bare = uri.getRawQuery() == null && uri.getRawFragment() == null;
        return web && bare && uri.getHost() != null ? Optional.empty() : Optional.of("read '" + url + "'" + EXPECTED);
    }

    /** @param path below {@code /api/v4/}, already encoded */
    URI at(String path) {
        return URI.create(api + path);
    }

    /** Whether the token may be sent to that address. */
    boolean holds(URI other) {
        return api.getScheme().equalsIgnoreCase(other.getScheme())
                && api.getHost().equalsIgnoreCase(other.getHost())
                && port(api) == port(other)
                && other.getRawPath() != null
                && other.normalize().getRawPath().startsWith(api.getRawPath());
    }

    private static int port(URI uri) {
        return uri.getPort() >= 0 ? uri.getPort() : "https".equalsIgnoreCase(uri.getScheme()) ? 443 : 80;
    }
}
