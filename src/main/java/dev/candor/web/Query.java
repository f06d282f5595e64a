package dev.candor.web;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/**
 * The query string of a listing, as it was understood: names of the contract, each with one value that is not empty.
 *
 * @param said in the contract's order
 */
record Query(Map<String, String> said) {
    /** The filters, as the contract lists them. */
    static final List<String> FILTERS =
            List.of("forge", "project", "label", "verdict", "scope", "author", "maintainer", "q", "since", "until");

    static final String LIMIT = "limit";
    static final String CURSOR = "cursor";

    Query {
        said = java.util.Collections.unmodifiableMap(new LinkedHashMap<>(said));
    }

    /** The value of a name; empty when it was not said. */
    String value(String name) {
        return said.getOrDefault(name, "");
    }

    /** The filters alone. */
    Query filters() {
        var left = new LinkedHashMap<>(said);
        left.keySet().retainAll(FILTERS);
        return new Query(left);
    }

    Query without(String name) {
        var left = new LinkedHashMap<>(said);
        left.remove(name);
        return new Query(left);
    }

    Query with(String name, String value) {
        var more = new LinkedHashMap<>(said);
        more.put(name, value);
        return new Query(more);
    }

    /** For an address, with its question mark; empty when nothing is said. */
    @Override
    public String toString() {
        return said.isEmpty()
                ? ""
                : said.entrySet().stream()
                        .map(e -> e.getKey() + "=" + Site.encoded(e.getValue()))
                        .collect(Collectors.joining("&", "?", ""));
    }
}
