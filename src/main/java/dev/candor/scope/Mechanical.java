package dev.candor.scope;

import java.util.List;

/**
 * How much of a change a few plain rules explain: one word for another all over, code moved, white space, lines put in
 * order.
 *
 * @param explained share of the changed lines that the rules explain, 0 to 1
 * @param rules most frequent first; the first 100
 * @param residue the added lines that no rule explains, without blank ones; the first 100
 * @param capped whether the diff was too long to look at as a whole; what was not looked at is not explained
 */
public record Mechanical(double explained, List<Rule> rules, List<Place> residue, boolean capped) {
    public static final Mechanical NOTHING = new Mechanical(0, List.of(), List.of());

    /** Of a diff that was looked at as a whole. */
    public Mechanical(double explained, List<Rule> rules, List<Place> residue) {
        this(explained, rules, residue, false);
    }

    public Mechanical {
        rules = List.copyOf(rules);
        residue = List.copyOf(residue);
    }

    /**
     * One rule and how often it applies.
     *
     * @param from what stood there, tokens with a space between, {@code *} for what stays within a word; of a move the
     *     path; empty where the kind needs none, or where something was only added
     * @param to what stands there now, in the same form
     * @param count how often; of moves, white space and order how many lines
     */
    public record Rule(Kind kind, String from, String to, int count) {
        Rule times(int other) {
            return new Rule(kind, from, to, other);
        }
    }

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
