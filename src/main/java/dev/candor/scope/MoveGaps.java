package dev.candor.scope;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;

/** The lines around and between moved blocks: a moved function whose first line lost its {@code static} moved too. */
final class MoveGaps {
    private static final int FARTHEST = 4;

    private MoveGaps() {}

    static List<Group> of(Excerpt excerpt, BitSet open, List<Moves.Block> blocks) {
        BitSet free = (BitSet) open.clone();
        List<Group> gaps = new ArrayList<>();
        for (Moves.Block block : blocks) {
            add(
                    gaps,
                    free,
                    beside(excerpt, free, block.deleted().getFirst(), -1),
                    beside(excerpt, free, block.added().getFirst(), -1));
            add(
                    gaps,
                    free,
                    beside(excerpt, free, block.deleted().getLast(), 1),
                    beside(excerpt, free, block.added().getLast(), 1));
        }
        return gaps;
    }

    private static void add(List<Group> gaps, BitSet free, List<Integer> deleted, List<Integer> added) {
        if (!deleted.isEmpty() && !added.isEmpty()) {
            gaps.add(new Group(deleted, added, true));
            deleted.forEach(free::clear);
            added.forEach(free::clear);
        }
    }

    private static List<Integer> beside(Excerpt excerpt, BitSet free, int from, int step) {
        ChangedLine start = excerpt.line(from);
        List<Integer> ids = new ArrayList<>();
        int at = from + step;
        while (at >= 0
                && at < excerpt.size()
                && ids.size() < FARTHEST
                && free.get(at)
                && excerpt.line(at).run() == start.run()
                && excerpt.line(at).added() == start.added()) {
            ids.add(at);
            at += step;
        }
        return step > 0 ? ids : ids.reversed();
    }
}
