package dev.candor.scope;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * What plain rules say about a diff.
 *
 * @param claims in the order they were found; a line belongs to the first that names it
 * @param open the lines that none of them explains; not changed after
 */
record Explanation(Excerpt excerpt, List<Claim> claims, BitSet open) {
    private static final int MOST_RULES = 100;
    private static final int MOST_PLACES = 100;

    Explanation {
        claims = List.copyOf(claims);
    }

    /** The report: shares of all changed lines, blank ones and those beyond the cap included. */
    Mechanical report() {
        return new Mechanical(share(), rules(), residue(), excerpt.capped());
    }

    /** The part of all changed lines that is explained; 0 when there is none. */
    double share() {
        int all = excerpt.sheet().counts().all();
        return all == 0 ? 0 : (double) (excerpt.size() - open.cardinality()) / all;
    }

    /** The lines in which nothing but white space changed. */
    BitSet white() {
        BitSet lines = new BitSet();
        claims.stream()
                .filter(claim -> claim.rule().kind() == Mechanical.Kind.WHITESPACE)
                .forEach(claim -> lines.or(claim.lines()));
        return lines;
    }

    /** Whether all that changed is documentation, remarks behind code included, but for some white space. */
    boolean documents() {
        BitSet rest = new BitSet();
        rest.set(0, excerpt.size());
        rest.andNot(white());
        if (excerpt.capped() || rest.isEmpty() || rest.cardinality() * 2 < excerpt.size()) {
            return false;
        }
        BitSet code = new BitSet();
        for (int id = rest.nextSetBit(0); id >= 0; id = rest.nextSetBit(id + 1)) {
            ChangedLine line = excerpt.line(id);
            if (!line.blank() && !line.documents()) {
                if (!Remarks.behindCode(excerpt, id)) {
                    return false;
                }
                code.set(id);
            }
        }
        return Remarks.hold(excerpt, code);
    }

    private List<Mechanical.Rule> rules() {
        Map<Mechanical.Rule, Integer> counts = new LinkedHashMap<>();
        for (Claim claim : claims) {
            Mechanical.Rule rule = claim.rule();
            counts.merge(new Mechanical.Rule(rule.kind(), rule.from(), rule.to(), 0), rule.count(), Integer::sum);
        }
        return counts.entrySet().stream()
                .map(entry -> entry.getKey().times(entry.getValue()))
                .sorted(Comparator.comparingInt(Mechanical.Rule::count).reversed())
                .limit(MOST_RULES)
                .toList();
    }

    private List<Mechanical.Place> residue() {
        List<Mechanical.Place> places = new ArrayList<>();
        for (int id = open.nextSetBit(0); id >= 0 && places.size() < MOST_PLACES; id = open.nextSetBit(id + 1)) {
            ChangedLine line = excerpt.line(id);
            if (line.added() && !line.blank()) {
                places.add(new Mechanical.Place(excerpt.path(id), line.number()));
            }
        }
        return places;
    }
}
