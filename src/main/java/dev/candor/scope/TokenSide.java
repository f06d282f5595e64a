package dev.candor.scope;

import java.util.Arrays;
import java.util.BitSet;
import java.util.List;

/** One side of a group as one list of tokens. */
final class TokenSide {
    private final List<Integer> ids;
    private final List<String> tokens;
    /** For each token the index of its line in {@code ids}. */
    private final int[] line;

    private final BitSet comments = new BitSet();
    /** The tokens that stand in comments or between quotes. */
    private final BitSet prose = new BitSet();

    private TokenSide(List<Integer> ids, List<String> tokens) {
        this.ids = ids;
        this.tokens = tokens;
        this.line = new int[tokens.size()];
    }

    /** @param ids the lines, in order */
    static TokenSide of(Excerpt excerpt, List<Integer> ids) {
        TokenSide side = new TokenSide(ids, excerpt.tokens(ids));
        int start = 0;
        for (int i = 0; i < ids.size(); i++) {
            List<String> more = excerpt.tokens(ids.get(i));
            int end = start + more.size();
            side.comments.set(start + excerpt.commentStart(ids.get(i)), end);
            addQuoted(side.prose, start, more);
            Arrays.fill(side.line, start, end, i);
            start = end;
        }
        side.prose.or(side.comments);
        return side;
    }

    List<Integer> ids() {
        return ids;
    }

    List<String> tokens() {
        return tokens;
    }

    /** The index of the token's line in {@link #ids}. */
    int line(int at) {
        return line[at];
    }

    private static void addQuoted(BitSet quoted, int start, List<String> tokens) {
        boolean open = false;
        for (int at = 0; at < tokens.size(); at++) {
            boolean quote = tokens.get(at).equals("\"")
                    && (at == 0 || !tokens.get(at - 1).equals("\\"));
            quoted.set(start + at, open || quote);
            open ^= quote;
        }
    }

    /** Whether some of these tokens touch what a program does: operators, numbers, control flow, outside of prose. */
    boolean risky(int from, int to) {
        for (int at = from; at < to; at++) {
            String token = tokens.get(at);
            boolean pointer = token.equals("*") && at > from && Tokens.isDeclarer(tokens.get(at - 1));
            boolean acts = Tokens.isNumber(token) || Tokens.isControl(token) || Tokens.isOperator(token);
            if (acts && !pointer && !prose.get(at)) {
                return true;
            }
        }
        return false;
    }

    int size() {
        return tokens.size();
    }

    /** Whether the token is the first of its line. */
    boolean starts(int at) {
        return at == 0 || at >= size() || line[at] != line[at - 1];
    }

    /** The id of the token's line. */
    int id(int at) {
        return ids.get(line[at]);
    }

    /** The token, or nothing beyond the ends. */
    String token(int at) {
        return at < 0 || at >= tokens.size() ? "" : tokens.get(at);
    }

    /** The token in front on the same line, white space between quotes aside; empty at a line's start. */
    String before(int at) {
        for (int i = at; !starts(i); i--) {
            if (!tokens.get(i - 1).isBlank()) {
                return tokens.get(i - 1);
            }
        }
        return "";
    }

    /** The token there on the same line as the one before, white space between quotes aside; empty at a line's end. */
    String behind(int at) {
        for (int i = at; !starts(i); i++) {
            if (!tokens.get(i).isBlank()) {
                return tokens.get(i);
            }
        }
        return "";
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
