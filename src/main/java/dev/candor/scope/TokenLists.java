package dev.candor.scope;

import java.util.AbstractList;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.Collections;
import java.util.List;

/** The tokens of changed lines, each line cut up when it is first asked for: of most patches few lines ever are. */
final class TokenLists extends AbstractList<List<String>> {
    private static final int LONGEST_LINE = 2_000;

    private final Sheet sheet;
    private final List<List<String>> cut;
    private final BitSet known = new BitSet();

    TokenLists(Sheet sheet) {
        this.sheet = sheet;
        this.cut = new ArrayList<>(Collections.nCopies(sheet.lines().size(), List.of()));
    }

    @Override
    public List<String> get(int id) {
        if (!known.get(id)) {
            known.set(id);
            cut.set(id, cut(sheet.lines().get(id)));
        }
        return cut.get(id);
    }

    private List<String> cut(ChangedLine line) {
        String quotes = line.sort() == LineSort.COMMENT ? "" : sheet.quotes(line.file());
        return line.text().length() > LONGEST_LINE ? List.of(line.text()) : Tokens.of(line.text(), quotes);
    }

    @Override
    public int size() {
        return cut.size();
    }
}
