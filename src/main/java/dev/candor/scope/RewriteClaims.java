package dev.candor.scope;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** Collects, rule by rule, the lines that rewrites explain. */
final class RewriteClaims {
    private final Rulebook rulebook;
    private final Map<Rulebook.Ruling, BitSet> lines = new LinkedHashMap<>();
    private final Map<Rulebook.Ruling, Integer> counts = new HashMap<>();
    private final BitSet plain = new BitSet();

    RewriteClaims(Rulebook rulebook) {
        this.rulebook = rulebook;
    }

    /** Adds an edit that follows a rule; lines on which something else is unexplained stay unexplained. */
    void add(Rulebook.Ruling rule, Edit edit, BitSet unexplained) {
        counts.merge(rule, 1, Integer::sum);
        BitSet all = lines.computeIfAbsent(rule, any -> new BitSet());
        edit.lines().stream().filter(id -> !unexplained.get(id)).forEach(all::set);
    }

    void addPlain(BitSet more) {
        plain.or(more);
    }

    List<Claim> all() {
        List<Claim> claims = new ArrayList<>();
        lines.forEach((rule, ids) -> claims.add(new Claim(
                new Mechanical.Rule(
                        Mechanical.Kind.REWRITE,
                        rule.exact().from(),
                        rule.exact().to(),
                        counts.getOrDefault(rule, 0)),
                rulebook.times(rule.widest()),
                strength(rule),
                ids)));
        if (!plain.isEmpty()) {
            claims.add(Claim.strong(Mechanical.Kind.WHITESPACE, "", "", plain.cardinality(), plain));
        }
        return claims;
    }

    private Claim.Strength strength(Rulebook.Ruling rule) {
        if (rulebook.declared(rule.exact()) || rulebook.declared(rule.widest())) {
            return Claim.Strength.STRONG;
        }
        return rule.widest().risky() ? Claim.Strength.RISKY : Claim.Strength.PLAIN;
    }
}
