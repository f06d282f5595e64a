package dev.candor.scope;

import java.util.ArrayDeque;
import java.util.BitSet;
import java.util.Deque;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** Finds deleted lines that stand again in their file with the change's own words replaced, though runs do not line up. */
final class Substitutes {
    private Substitutes() {}

    static List<Claim> explain(Excerpt excerpt, BitSet open, Substitution substitution) {
        if (substitution.isEmpty()) {
            return List.of();
        }
        Map<String, Deque<Integer>> added = new HashMap<>();
        open.stream()
                .filter(id -> excerpt.line(id).added() && !excerpt.line(id).blank())
                .forEach(id -> added.computeIfAbsent(key(excerpt, id, excerpt.text(id)), any -> new ArrayDeque<>())
                        .add(id));
        BitSet lines = new BitSet();
        for (int id = open.nextSetBit(0); id >= 0; id = open.nextSetBit(id + 1)) {
            String text = excerpt.text(id);
            String replaced = excerpt.line(id).added() ? text : substitution.apply(text);
            Deque<Integer> there = added.getOrDefault(key(excerpt, id, replaced), new ArrayDeque<>());
            if (!replaced.equals(text) && !there.isEmpty()) {
                lines.set(id);
                lines.set(there.removeFirst());
            }
        }
        int count = lines.cardinality() / 2;
        return count == 0 ? List.of() : List.of(Claim.strong(Mechanical.Kind.REWRITE, "*", "*", count, lines));
    }

    private static String key(Excerpt excerpt, int id, String text) {
        return excerpt.line(id).file() + " " + text;
    }
}
