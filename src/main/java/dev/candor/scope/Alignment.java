package dev.candor.scope;

import java.util.Arrays;
import java.util.HashMap;
import java.util.Map;

/**
 * The best common subsequence of two token lists: words weigh more than marks, neighbours that stay neighbours and line
 * starts that stay line starts weigh more. Costs the product of the lengths in time and memory; the caller caps it.
 */
final class Alignment {
    private static final byte UP = 1;
    private static final byte LEFT = 2;
    private static final byte MATCH = 3;
    private static final byte MATCH_GOES_ON = 4;
    private static final int LINE_START = 2;

    private final Marked old;
    private final Marked now;
    private final byte[][] ways;

    private Alignment(Marked old, Marked now) {
        this.old = old;
        this.now = now;
        this.ways = new byte[old.size() + 1][now.size() + 1];
    }

    /** A side as numbers: for each token its number among all, its weight, and whether a line starts there. */
    private record Marked(int[] number, int[] weight, boolean[] starts) {
        static Marked of(TokenSide side, Map<String, Integer> numbers) {
            Marked marked = new Marked(new int[side.size()], new int[side.size()], new boolean[side.size()]);
            for (int i = 0; i < side.size(); i++) {
                Integer known = numbers.putIfAbsent(side.token(i), numbers.size());
                marked.number[i] = known == null ? numbers.size() - 1 : known;
                marked.weight[i] = Tokens.weight(side.token(i));
                marked.starts[i] = side.starts(i);
            }
            return marked;
        }

        int size() {
            return number.length;
        }
    }

    /** For each old token the index of the new one that it became without change, or -1. */
    static int[] align(TokenSide old, TokenSide now) {
        Map<String, Integer> numbers = new HashMap<>();
        Alignment alignment = new Alignment(Marked.of(old, numbers), Marked.of(now, numbers));
        alignment.fill();
        return alignment.trace();
    }

    private void fill() {
        int[] best = new int[now.size() + 1];
        int[] matched = new int[now.size() + 1];
        for (int i = 1; i <= old.size(); i++) {
            fill(i, ways[i], best, matched);
        }
    }

    private void fill(int i, byte[] row, int[] best, int[] matched) {
        int number = old.number[i - 1];
        int[] numbers = now.number;
        int cornerBest = 0;
        int cornerMatched = 0;
        for (int j = 1; j < best.length; j++) {
            boolean goesOn = cornerMatched > 0 && cornerMatched + 1 > cornerBest;
            int gain = numbers[j - 1] == number ? gain(i - 1, j - 1) : 0;
            int match = gain == 0 ? 0 : gain + (goesOn ? cornerMatched + 1 : cornerBest);
            int skip = Math.max(best[j], best[j - 1]);
            row[j] = way(match, skip, goesOn, best[j] == skip);
            cornerBest = best[j];
            cornerMatched = matched[j];
            best[j] = Math.max(match, skip);
            matched[j] = match;
        }
    }

    private int gain(int i, int j) {
        if (old.number[i] != now.number[j]) {
            return 0;
        }
        return old.weight[i] + (old.starts[i] && now.starts[j] ? LINE_START : 0);
    }

    private static byte way(int match, int skip, boolean goesOn, boolean up) {
        if (match > 0 && match >= skip) {
            return goesOn ? MATCH_GOES_ON : MATCH;
        }
        return up ? UP : LEFT;
    }

    private int[] trace() {
        int[] partner = new int[old.size()];
        Arrays.fill(partner, -1);
        int i = old.size();
        int j = now.size();
        boolean goesOn = false;
        while (i > 0 && j > 0) {
            byte way = ways[i][j];
            if (way >= MATCH || (goesOn && gain(i - 1, j - 1) > 0)) {
                goesOn = way == MATCH_GOES_ON;
                partner[--i] = --j;
            } else {
                goesOn = false;
                i -= way == UP ? 1 : 0;
                j -= way == UP ? 0 : 1;
            }
        }
        return partner;
    }
}
