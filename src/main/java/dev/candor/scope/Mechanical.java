package dev.candor.scope;

import java.util.List;

/**
 * How much of a change a few plain rules explain: one word for another all over, code moved, white space, lines put in
 * order.
 *
 * @param explained share of the changed lines that the rules explain, 0 to 1
 * @param rules most frequent first
 * @param residue the added lines that no rule explains, capped
 */
public record Mechanical(double explained, List<Rule> rules, List<Place> residue) {
    public Mechanical {
        rules = List.copyOf(rules);
        residue = List.copyOf(residue);
    }

    /**
     * One rule and how often it applies.
     *
     * @param from what stood there; empty where the kind needs none
     * @param to what stands there now
     */
    public record Rule(Kind kind, String from, String to, int count) {}

    /** The kinds of the contract. */
    public enum Kind {
        REWRITE,
        MOVE,
        WHITESPACE,
        REORDER
    }

    /** A line of the new file, counted from 1. */
    public record Place(String file, int line) {}
}
