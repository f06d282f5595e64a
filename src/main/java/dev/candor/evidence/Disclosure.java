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
     * @param kind in lower case, as declared: {@code code}, {@code tests}, or something nobody foresaw
     * @param explanation from the parentheses; may be empty
     */
    public record Item(String kind, String explanation) {
        /** Whether all it names is tools that are no AI: {@code code (coccinelle)}. */
        public boolean deterministic() {
            String named = explanation.isEmpty() ? kind : explanation;
            return Assistance.read(named.replace(" and ", ", ")) instanceof Assistance.Machine;
        }
    }

    public List<String> kinds() {
        return items.stream()
                .map(Item::kind)
                .filter(kind -> !kind.isEmpty())
                .distinct()
                .toList();
    }

    /** Whether all it says is that there was no AI: {@code AI-used-for: none}. */
    public boolean denies() {
        Vocabulary vocabulary = Catalogue.bundled().vocabulary();
        return !items.isEmpty() && kinds().stream().allMatch(kind -> vocabulary.says("negative", kind));
    }

    public boolean declares(String kind) {
        return kinds().contains(kind);
    }
}
