package dev.candor.web;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;

/** Looks into a rendered page, as far as tests need it. */
final class Html {
    private static final Pattern HEADING = Pattern.compile("<h([1-6])");
    private static final Pattern ID = Pattern.compile(" id=\"([^\"]*)\"");
    private static final Pattern HERE = Pattern.compile(" href=\"#([^\"]*)\"");
    private static final Pattern ADDRESS = Pattern.compile(" (?:href|src|action)=\"([^\"]*)\"");

    private Html() {}

    static List<Integer> headings(String page) {
        return all(HEADING, page).stream().map(Integer::valueOf).toList();
    }

    static List<String> ids(String page) {
        return all(ID, page);
    }

    /** The targets of links within the page. */
    static List<String> jumps(String page) {
        return all(HERE, page);
    }

    static List<String> addresses(String page) {
        return all(ADDRESS, page).stream()
                .map(address -> address.replace("&amp;", "&"))
                .toList();
    }

    /** What a reader reads: no tags, no runs of white space, entities as characters. */
    static String text(String page) {
        return page.replaceAll("(?s)<[^>]*>", " ")
                .replace("&lt;", "<")
                .replace("&gt;", ">")
                .replace("&quot;", "\"")
                .replace("&#39;", "'")
                .replace("&amp;", "&")
                .replaceAll("\\s+", " ")
                .strip();
    }

    private static List<String> all(Pattern pattern, String page) {
        List<String> found = new ArrayList<>();
        var matcher = pattern.matcher(page);
        while (matcher.find()) {
            found.add(matcher.group(1));
        }
        return found;
    }
}
