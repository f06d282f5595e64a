package dev.candor.web;

import dev.candor.document.Document;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.IntStream;

/**
 * The patches of a submission, numbered in the order they apply. A page shows all of a short submission, and of a long one
 * first of all those that something is said about.
 *
 * @param cards those shown, in order
 * @param all how many there are
 */
record Patches(List<PatchCard> cards, int all, Map<String, PatchRef> refs) {
    private static final int MOST = 100;

    Patches {
        cards = List.copyOf(cards);
        refs = Map.copyOf(refs);
    }

    static Patches of(List<Document.Patch> patches) {
        Set<Integer> chosen = chosen(patches);
        List<PatchCard> cards = new ArrayList<>();
        Map<String, PatchRef> refs = new HashMap<>();
        for (int i = 0; i < patches.size(); i++) {
            Document.Patch patch = patches.get(i);
            boolean shown = chosen.contains(i);
            refs.put(patch.id(), new PatchRef("patch " + (i + 1), shown ? PatchCard.anchor(i + 1) : ""));
            if (shown) {
                cards.add(PatchCard.of(patch, i + 1));
            }
        }
        return new Patches(cards, patches.size(), refs);
    }

    /** The patch that an id means; empty when it is none of these. */
    Optional<PatchRef> ref(String id) {
        return Optional.ofNullable(refs.get(id));
    }

    /** How many the page does not show; public for the template. */
    public int left() {
        return all - cards.size();
    }

    /** Whether lines are added that count as no kind; public for the template. */
    public boolean uncounted() {
        return cards.stream().anyMatch(card -> card.lines().uncounted());
    }

    private static Set<Integer> chosen(List<Document.Patch> patches) {
        return new HashSet<>(IntStream.range(0, patches.size())
                .boxed()
                .sorted(Comparator.comparing(i -> !isSpokenOf(patches.get(i))))
                .limit(MOST)
                .toList());
    }

    private static boolean isSpokenOf(Document.Patch patch) {
        return patch.disclosure() != null
                || !patch.evidence().isEmpty()
                || !patch.findings().isEmpty()
                || !patch.faults().isEmpty();
    }
}
