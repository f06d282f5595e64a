package dev.candor.scope;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** Finds the declarations that follow a moved definition: the prototype it needs now, or no longer needs. */
final class Declarations {
    private Declarations() {}

    static List<Claim> explain(Excerpt excerpt, BitSet open, List<Moves.Block> blocks) {
        if (blocks.isEmpty()) {
            return List.of();
        }
        Map<String, Moves.Block> names = new HashMap<>();
        for (Moves.Block block : blocks) {
            block.added().forEach(id -> defined(excerpt, id).forEach(name -> names.put(name, block)));
        }
        List<Claim> claims = new ArrayList<>();
        for (int id = open.nextSetBit(0); id >= 0; id = open.nextSetBit(id + 1)) {
            for (String name : defined(excerpt, id)) {
                Moves.Block block = names.get(name);
                BitSet lines = declaration(excerpt, open, id);
                if (block != null && !lines.isEmpty()) {
                    claims.add(Claim.strong(
                            Mechanical.Kind.MOVE,
                            excerpt.path(block.deleted().getFirst()),
                            excerpt.path(block.added().getFirst()),
                            lines.cardinality(),
                            lines));
                }
            }
        }
        return claims;
    }

    /** The function that a line at the margin declares or defines, as a list of none or one. */
    private static List<String> defined(Excerpt excerpt, int id) {
        List<String> tokens = excerpt.tokens(id);
        int open = tokens.indexOf("(");
        boolean margin =
                excerpt.line(id).indentation().isEmpty() && excerpt.line(id).sort() == LineSort.CODE;
        return margin && open > 0 && Tokens.isDeclarer(tokens.getFirst()) && Tokens.isWord(tokens.get(open - 1))
                ? List.of(tokens.get(open - 1))
                : List.of();
    }

    /** From this line to the semicolon, all in one run; empty when it goes on with a body. */
    private static BitSet declaration(Excerpt excerpt, BitSet open, int id) {
        BitSet lines = new BitSet();
        ChangedLine first = excerpt.line(id);
        for (int at = id; at < excerpt.size() && open.get(at); at++) {
            ChangedLine line = excerpt.line(at);
            if (line.run() != first.run()
                    || line.added() != first.added()
                    || line.text().contains("{")) {
                break;
            }
            lines.set(at);
            if (line.text().contains(";")) {
                return lines;
            }
        }
        return new BitSet();
    }
}
