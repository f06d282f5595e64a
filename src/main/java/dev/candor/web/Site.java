package dev.candor.web;

import dev.candor.submission.SubmissionId;
import java.net.URI;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Optional;
import java.util.stream.Collectors;

/**
 * Where we stand on the web, and the addresses of our pages. The application makes the one that this room is given.
 *
 * @param url the public base URL, without a slash at the end
 */
public record Site(String url) {
    private static final String SUBMISSIONS = "/submissions/";
    private static final String API = "/api/v1/submissions/";
    private static final int MOST_DIGITS = 18;

    public Site {
        url = url.endsWith("/") ? url.substring(0, url.length() - 1) : url;
    }

    /** What stands before every path of ours; empty unless a proxy serves us below a path. */
    String root() {
        return Optional.ofNullable(URI.create(url).getRawPath()).orElse("");
    }

    /** The report page, from the root of the host. */
    String page(SubmissionId id) {
        return root() + SUBMISSIONS + tail(id);
    }

    /** The report page for readers elsewhere. */
    String address(SubmissionId id) {
        return url + SUBMISSIONS + tail(id);
    }

    /** The text of a policy by its digest, from the root of what we serve. */
    static String policyPath(String digest) {
        return "/policies/" + encoded(digest);
    }

    /** The same as JSON. */
    String api(SubmissionId id) {
        return root() + API + tail(id);
    }

    /** The same as JSON, for readers elsewhere. */
    String apiAddress(SubmissionId id) {
        return url + API + tail(id);
    }

    /**
     * Reads {@code forge/project/number}, where the project may contain slashes.
     *
     * @return empty when it names no submission
     */
    static Optional<SubmissionId> submission(String tail) {
        int first = tail.indexOf('/');
        int last = tail.lastIndexOf('/');
        if (first <= 0 || last <= first + 1 || !isNumber(tail.substring(last + 1))) {
            return Optional.empty();
        }
        String forge = tail.substring(0, first);
        String project = tail.substring(first + 1, last);
        long number = Long.parseLong(tail.substring(last + 1));
        return forge.isBlank() || project.isBlank() || number == 0
                ? Optional.empty()
                : Optional.of(new SubmissionId(forge, project, number));
    }

    private static boolean isNumber(String text) {
        return !text.isEmpty() && text.length() <= MOST_DIGITS && text.chars().allMatch(c -> c >= '0' && c <= '9');
    }

    private static String tail(SubmissionId id) {
        return Arrays.stream(id.toString().split("/", -1)).map(Site::encoded).collect(Collectors.joining("/"));
    }

    /** For a path or a query. */
    static String encoded(String text) {
        return URLEncoder.encode(text, StandardCharsets.UTF_8).replace("+", "%20");
    }
}
