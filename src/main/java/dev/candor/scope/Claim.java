package dev.candor.scope;

import java.util.BitSet;

/**
 * A rule and the lines that it explains.
 *
 * @param rule as it will be reported, with its count
 * @param strong whether the rule keeps behaviour by its very form; otherwise it has to be frequent to convince
 * @param lines ids of an excerpt; not changed after
 */
record Claim(Mechanical.Rule rule, boolean strong, BitSet lines) {
    static Claim strong(Mechanical.Kind kind, String from, String to, int count, BitSet lines) {
        return new Claim(new Mechanical.Rule(kind, from, to, count), true, lines);
    }

    static Claim weak(String from, String to, int count, BitSet lines) {
        return new Claim(new Mechanical.Rule(Mechanical.Kind.REWRITE, from, to, count), false, lines);
    }
}
