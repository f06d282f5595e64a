package dev.candor.evidence;

import java.util.List;

/**
 * What the author declares in {@code AI-used-for:} trailers; several lines are united.
 *
 * @param items in the order written; may be empty when the value is
 */
public record Disclosure(List<Item> items) {
    public Disclosure {
        items = List.copyOf(items);
    }

    /**
     * One kind of use.
     *
     * @param kind in lower case, as declared: {@code code}, {@code tests}, or something nobody foresaw; empty where only a tool is named
     * @param explanation from the parentheses; may be empty
     */
    public record Item(String kind, String explanation) {}

    public List<String> kinds() {
        return items.stream()
                .map(Item::kind)
                .filter(kind -> !kind.isEmpty())
                .distinct()
                .toList();
    }

    public boolean declares(String kind) {
        return kinds().contains(kind);
    }
}
