package dev.candor.scope;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.Deque;
import java.util.HashMap;
import java.util.LinkedHashMap;
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
        Map<Substitution.Pair, BitSet> lines = new LinkedHashMap<>();
        for (int id = open.nextSetBit(0); id >= 0; id = open.nextSetBit(id + 1)) {
            if (excerpt.line(id).added()) {
                continue;
            }
            Substitution.Result replaced = substitution.replace(excerpt.text(id));
            Deque<Integer> there = replaced.used().isEmpty() ? null : added.get(key(excerpt, id, replaced.text()));
            if (there != null && !there.isEmpty()) {
                BitSet claimed = lines.computeIfAbsent(replaced.used().getFirst(), any -> new BitSet());
                claimed.set(id);
                claimed.set(there.removeFirst());
            }
        }
        List<Claim> claims = new ArrayList<>();
        lines.forEach((pair, ids) ->
                claims.add(Claim.strong(Mechanical.Kind.REWRITE, pair.from(), pair.to(), ids.cardinality() / 2, ids)));
        return claims;
    }

    private static String key(Excerpt excerpt, int id, String text) {
        return excerpt.line(id).file() + " " + text;
    }
}
