package dev.candor.scope;

import java.util.BitSet;
import java.util.List;

/** Makes the claim of a moved block: its lines, the blank ones among them, and the blank one behind. */
final class MoveClaim {
    private MoveClaim() {}

    static Claim of(Excerpt excerpt, BitSet open, Moves.Block block) {
        BitSet lines = new BitSet();
        addWithBlanks(excerpt, lines, block.deleted());
        addWithBlanks(excerpt, lines, block.added());
        lines.and(open);
        return Claim.strong(
                Mechanical.Kind.MOVE,
                excerpt.path(block.deleted().getFirst()),
                excerpt.path(block.added().getFirst()),
                block.deleted().size(),
                lines);
    }

    private static void addWithBlanks(Excerpt excerpt, BitSet lines, List<Integer> ids) {
        int first = ids.getFirst();
        int behind = ids.getLast() + 1;
        boolean blank = behind < excerpt.size()
                && excerpt.line(behind).blank()
                && excerpt.line(behind).run() == excerpt.line(first).run()
                && excerpt.line(behind).added() == excerpt.line(first).added();
        lines.set(first, blank ? behind + 1 : behind);
    }
}
