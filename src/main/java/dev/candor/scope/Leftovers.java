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

    /** @param times how often words were replaced, by the word that is used no more */
    static List<Claim> explain(Excerpt excerpt, BitSet open, Map<String, Integer> times) {
        if (times.isEmpty()) {
            return List.of();
        }
        Set<String> gone = new HashSet<>(times.keySet());
        for (int id = 0; id < excerpt.size(); id++) {
            if (excerpt.line(id).added()) {
                excerpt.tokens(id).forEach(gone::remove);
            }
        }
        List<Claim> claims = new ArrayList<>();
        BitSet rest = (BitSet) open.clone();
        for (int id = rest.nextSetBit(0); id >= 0; id = rest.nextSetBit(id + 1)) {
            ChangedLine line = excerpt.line(id);
            String name = line.added()
                    ? ""
                    : excerpt.tokens(id).stream()
                            .filter(gone::contains)
                            .findFirst()
                            .orElse("");
            if (!name.isEmpty()) {
                BitSet lines = whole(excerpt, rest, id);
                rest.andNot(lines);
                Mechanical.Rule rule = new Mechanical.Rule(Mechanical.Kind.REWRITE, name, "", 1);
                claims.add(new Claim(rule, times.getOrDefault(name, 1), Claim.Strength.PLAIN, lines));
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
