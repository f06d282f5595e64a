package dev.candor.wire;

import java.net.URI;
import java.net.URISyntaxException;
import java.util.Optional;

/**
 * Where a forge is: the only place its token is ever sent to.
 *
 * @param root such as {@code https://gitlab.example.org/api/v4/}; ends with a slash
 */
public record BaseUrl(URI root) {
    /**
     * @param url as configured; see {@link #complaint}
     * @param below what every path begins with, such as {@code /api/v4/}
     */
    public static BaseUrl of(String url, String below) {
        complaint(url, "https://forge.example.org").ifPresent(wrong -> {
            throw new IllegalArgumentException(wrong);
        });
        String bare = url.endsWith("/") ? url.substring(0, url.length() - 1) : url;
        return new BaseUrl(URI.create(bare + below));
    }

    /**
     * What is wrong with a URL; one with a password in it is not repeated.
     *
     * @param example one that would be right
     */
    public static Optional<String> complaint(String url, String example) {
        String expected = ", expected a base URL such as " + example;
        URI uri;
        try {
            uri = new URI(url);
        } catch (URISyntaxException e) {
            String read = url.contains("@") ? "something that is no URL" : "'" + url + "'";
            return Optional.of("read " + read + expected);
        }
        if (uri.getRawUserInfo() != null) {
            return Optional.of("read a URL with a user in it" + expected);
        }
        boolean web = "https".equalsIgnoreCase(uri.getScheme()) || "http".equalsIgnoreCase(uri.getScheme());
        boolean bare = uri.getRawQuery() == null && uri.getRawFragment() == null;
        return web && bare && uri.getHost() != null ? Optional.empty() : Optional.of("read '" + url + "'" + expected);
    }

    /** @param path below the root, already encoded */
    URI at(String path) {
        return URI.create(root + path);
    }

    /** Whether the token may be sent to that address. */
    boolean holds(URI other) {
        return root.getScheme().equalsIgnoreCase(other.getScheme())
                && root.getHost().equalsIgnoreCase(other.getHost())
                && port(root) == port(other)
                && other.getRawPath() != null
                && other.normalize().getRawPath().startsWith(root.getRawPath());
    }

    private static int port(URI uri) {
        return uri.getPort() >= 0 ? uri.getPort() : "https".equalsIgnoreCase(uri.getScheme()) ? 443 : 80;
    }
}
