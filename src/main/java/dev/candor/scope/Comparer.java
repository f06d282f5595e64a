package dev.candor.scope;

import java.util.ArrayList;
import java.util.List;
import java.util.TreeSet;

/** Works out what became of the deleted lines of a group, token by token. */
final class Comparer {
    /** Two lines belong together when they share at least this part of the lighter one's weight. */
    private static final double SHARE = 0.4;

    private final TokenSide old;
    private final TokenSide now;
    private final int[] partner;

    private Comparer(TokenSide old, TokenSide now) {
        this.old = old;
        this.now = now;
        this.partner = Alignment.align(old, now);
    }

    /** What the comparison costs: the product of the sides' lengths. */
    static long cost(Excerpt excerpt, Group group) {
        return length(excerpt, group.deleted()) * length(excerpt, group.added());
    }

    private static long length(Excerpt excerpt, List<Integer> ids) {
        long length = 0;
        for (int id : ids) {
            length += excerpt.tokens(id).size();
        }
        return length;
    }

    static Comparison compare(Excerpt excerpt, Group group) {
        Comparer comparer = new Comparer(TokenSide.of(excerpt, group.deleted()), TokenSide.of(excerpt, group.added()));
        comparer.dropChanceMatches();
        return Comparison.of(group, comparer.edits());
    }

    /** Unmatches the tokens of two lines that share little: a comma here and there is no kinship. */
    private void dropChanceMatches() {
        int columns = now.ids().size();
        int[] shared = new int[old.ids().size() * columns];
        for (int i = 0; i < partner.length; i++) {
            if (partner[i] >= 0) {
                shared[old.line(i) * columns + now.line(partner[i])] += Tokens.weight(old.token(i));
            }
        }
        int[] oldWeights = old.weights();
        int[] nowWeights = now.weights();
        for (int i = 0; i < partner.length; i++) {
            if (partner[i] >= 0) {
                int here = old.line(i);
                int there = now.line(partner[i]);
                boolean chance = shared[here * columns + there] < SHARE * Math.min(oldWeights[here], nowWeights[there]);
                partner[i] = chance ? -1 : partner[i];
            }
        }
    }

    private List<Edit> edits() {
        List<Edit> edits = new ArrayList<>();
        int i = 0;
        int j = 0;
        while (i < old.size() || j < now.size()) {
            int oldStop = i;
            while (oldStop < old.size() && partner[oldStop] < 0) {
                oldStop++;
            }
            int nowStop = oldStop < old.size() ? partner[oldStop] : now.size();
            if (oldStop > i || nowStop > j) {
                edits.add(edit(i, oldStop, j, nowStop));
            }
            i = oldStop + 1;
            j = nowStop + 1;
        }
        return edits;
    }

    private Edit edit(int i, int oldStop, int j, int nowStop) {
        TreeSet<Integer> lines = new TreeSet<>();
        addLines(lines, old, i, oldStop);
        addLines(lines, now, j, nowStop);
        addOther(lines, now, j, nowStop, old, i);
        addOther(lines, old, i, oldStop, now, j);
        boolean statement = isStatement(old.tokens().subList(i, oldStop))
                || isStatement(now.tokens().subList(j, nowStop));
        return new Edit(
                old.tokens().subList(i, oldStop),
                now.tokens().subList(j, nowStop),
                old.before(i),
                old.behind(oldStop),
                Callee.at(old.tokens(), i),
                old.inComments(i, oldStop) && now.inComments(j, nowStop),
                old.risky(i, oldStop) || now.risky(j, nowStop) || (oldStop == i || nowStop == j) && statement,
                List.copyOf(lines));
    }

    private static boolean isStatement(List<String> tokens) {
        return tokens.contains(";") && Tokens.anyWord(tokens);
    }

    private static void addLines(TreeSet<Integer> lines, TokenSide side, int from, int to) {
        for (int at = from; at < to; at++) {
            lines.add(side.id(at));
        }
    }

    /** Tokens that came into a line, or left it, also touch the line on the other side that it was, or became. */
    private static void addOther(TreeSet<Integer> lines, TokenSide side, int from, int to, TokenSide other, int at) {
        if (from < to && !side.starts(from) && at > 0) {
            lines.add(other.id(at - 1));
        }
        if (from < to && to < side.size() && !side.starts(to) && at < other.size()) {
            lines.add(other.id(at));
        }
    }
}
