package dev.candor.scope;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** Finds what a rewrite left behind: the definition of a name that is used no more. */
final class Leftovers {
    private Leftovers() {}

    static List<Claim> explain(Excerpt excerpt, BitSet open, Map<String, String> substitutes) {
        Set<String> gone = new HashSet<>(substitutes.keySet());
        for (int id = 0; id < excerpt.size(); id++) {
            if (excerpt.line(id).added()) {
                excerpt.tokens(id).forEach(gone::remove);
            }
        }
        List<Claim> claims = new ArrayList<>();
        for (int id = open.nextSetBit(0); id >= 0; id = open.nextSetBit(id + 1)) {
            ChangedLine line = excerpt.line(id);
            String name = line.added()
                    ? ""
                    : excerpt.tokens(id).stream()
                            .filter(gone::contains)
                            .findFirst()
                            .orElse("");
            if (!name.isEmpty()) {
                BitSet lines = whole(excerpt, open, id);
                claims.add(Claim.weak(name, substitutes.getOrDefault(name, ""), 1, lines));
            }
        }
        return claims;
    }

    /** The line, and where it starts a function at the margin, all up to the closing brace there. */
    private static BitSet whole(Excerpt excerpt, BitSet open, int id) {
        BitSet lines = new BitSet();
        lines.set(id);
        ChangedLine first = excerpt.line(id);
        if (!first.indentation().isEmpty()
                || first.text().contains(";")
                || !first.text().contains("(")) {
            return lines;
        }
        for (int at = id + 1;
                at < excerpt.size()
                        && excerpt.line(at).run() == first.run()
                        && !excerpt.line(at).added();
                at++) {
            lines.set(at);
            if (excerpt.line(at).text().startsWith("}")) {
                break;
            }
        }
        lines.and(open);
        return lines;
    }
}
