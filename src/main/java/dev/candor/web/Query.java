package dev.candor.web;

import dev.candor.ledger.Trait;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * The query string of a listing, as it was understood: names of the contract, each with one value that is not empty.
 *
 * @param said in the contract's order
 */
record Query(Map<String, String> said) {
    /** What can be filtered by a word. */
    static final List<Trait> TRAITS = List.of(
            Trait.FORGE,
            Trait.PROJECT,
            Trait.LABEL,
            Trait.VERDICT,
            Trait.SCOPE,
            Trait.AREA,
            Trait.AUTHOR,
            Trait.MAINTAINER,
            Trait.WAITING);

    /** The filters, as the contract lists them. */
    static final List<String> FILTERS = Stream.concat(
                    TRAITS.stream().map(Query::name), Stream.of("q", "since", "until"))
            .toList();

    static final Query NOTHING = new Query(Map.of());

    static final String LIMIT = "limit";
    static final String CURSOR = "cursor";

    Query {
        said = java.util.Collections.unmodifiableMap(new LinkedHashMap<>(said));
    }

    /** How addresses call a trait. */
    static String name(Trait trait) {
        return trait.name().toLowerCase(Locale.ROOT);
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
