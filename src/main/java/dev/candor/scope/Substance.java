package dev.candor.scope;

import java.util.BitSet;
import java.util.List;

/** Picks the lines that a change stands or falls with. */
final class Substance {
    private static final List<String> IMPORTS =
            List.of("#include", "import ", "from ", "use ", "using ", "#endif", "package ", "extern crate ");

    private Substance() {}

    /**
     * Lines of code and tests with a letter or a digit outside of comments, without imports; where there are none, all
     * lines that are not blank; where there are only blank ones, all.
     */
    static BitSet of(Excerpt excerpt) {
        BitSet code = new BitSet();
        BitSet written = new BitSet();
        BitSet all = new BitSet();
        for (int id = 0; id < excerpt.size(); id++) {
            ChangedLine line = excerpt.line(id);
            all.set(id);
            written.set(id, !line.blank());
            code.set(
                    id,
                    ofProgram(line)
                            && excerpt.isCode(id)
                            && !imports(line.text().strip()));
        }
        if (!code.isEmpty()) {
            return code;
        }
        return written.isEmpty() ? all : written;
    }

    /** Whether the line belongs to the program or its tests rather than to what surrounds them. */
    static boolean ofProgram(ChangedLine line) {
        return line.kind() == FileKind.CODE || line.kind() == FileKind.TESTS;
    }

    private static boolean imports(String text) {
        for (String start : IMPORTS) {
            if (text.startsWith(start)) {
                return true;
            }
        }
        return false;
    }
}
