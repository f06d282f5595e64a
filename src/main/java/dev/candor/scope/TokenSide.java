package dev.candor.scope;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.BitSet;
import java.util.List;

/**
 * One side of a group as one list of tokens.
 *
 * @param ids the lines, in order
 * @param tokens of all lines
 * @param line for each token the index of its line in {@code ids}; not changed after
 * @param comments the tokens that stand in comments
 */
record TokenSide(List<Integer> ids, List<String> tokens, int[] line, BitSet comments) {
    static TokenSide of(Excerpt excerpt, List<Integer> ids) {
        List<String> tokens = new ArrayList<>();
        BitSet comments = new BitSet();
        for (int i = 0; i < ids.size(); i++) {
            List<String> more = excerpt.tokens(ids.get(i));
            comments.set(tokens.size() + excerpt.commentStart(ids.get(i)), tokens.size() + more.size());
            tokens.addAll(more);
        }
        return new TokenSide(ids, tokens, lines(excerpt, ids, tokens.size()), comments);
    }

    private static int[] lines(Excerpt excerpt, List<Integer> ids, int tokens) {
        int[] line = new int[tokens];
        int at = 0;
        for (int i = 0; i < ids.size(); i++) {
            int end = at + excerpt.tokens(ids.get(i)).size();
            Arrays.fill(line, at, end, i);
            at = end;
        }
        return line;
    }

    int size() {
        return tokens.size();
    }

    /** Whether the token is the first of its line. */
    boolean starts(int at) {
        return at == 0 || line[at] != line[at - 1];
    }

    /** The id of the token's line. */
    int id(int at) {
        return ids.get(line[at]);
    }

    /** The token, or nothing beyond the ends. */
    String token(int at) {
        return at < 0 || at >= tokens.size() ? "" : tokens.get(at);
    }

    /** Whether these tokens stand in comments; no tokens do where a comment's do, or at a line's end. */
    boolean inComments(int from, int to) {
        if (from < to) {
            return comments.nextClearBit(from) >= to;
        }
        return from == 0 || from == size() || comments.get(from) || starts(from);
    }

    /** The weight of each line. */
    int[] weights() {
        int[] weights = new int[ids.size()];
        for (int i = 0; i < tokens.size(); i++) {
            weights[line[i]] += Tokens.weight(tokens.get(i));
        }
        return weights;
    }
}
