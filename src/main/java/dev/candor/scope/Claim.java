package dev.candor.scope;

import java.util.BitSet;

/**
 * A rule and the lines that it explains.
 *
 * @param rule as it will be reported, with its count
 * @param support how often the rule, or the wider one that it is an instance of, applies in all
 * @param strength what it takes to convince
 * @param lines ids of an excerpt; not changed after
 */
record Claim(Mechanical.Rule rule, int support, Strength strength, BitSet lines) {
    /** How much a rule says by its form. */
    enum Strength {
        /** It keeps behaviour by its very form. */
        STRONG,
        /** It has to be frequent. */
        PLAIN,
        /** It touches what a program does: control flow, operators, numbers. */
        RISKY,
        /** It adds whole statements, which do something however often they are. */
        STATEMENT
    }

    static Claim strong(Mechanical.Kind kind, String from, String to, int count, BitSet lines) {
        return new Claim(new Mechanical.Rule(kind, from, to, count), count, Strength.STRONG, lines);
    }

    static Claim of(Strength strength, String from, String to, int count, BitSet lines) {
        return new Claim(new Mechanical.Rule(Mechanical.Kind.REWRITE, from, to, count), count, strength, lines);
    }
}
