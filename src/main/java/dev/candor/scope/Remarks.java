package dev.candor.scope;

import java.util.BitSet;
import java.util.List;

/** Finds lines of code in which nothing but the comment behind the code changed. */
final class Remarks {
    private Remarks() {}

    /** Whether in all of these lines nothing but such comments changed. */
    static boolean hold(Excerpt excerpt, BitSet lines) {
        if (lines.isEmpty()) {
            return true;
        }
        BitSet others = (BitSet) lines.clone();
        others.andNot(of(excerpt));
        return others.isEmpty();
    }

    /** Ids of both sides; runs that do not pair line by line are left alone. */
    private static BitSet of(Excerpt excerpt) {
        BitSet all = new BitSet();
        all.set(0, excerpt.size());
        BitSet remarks = new BitSet();
        for (Group group : excerpt.groups(all)) {
            if (group.deleted().size() == group.added().size()) {
                for (int i = 0; i < group.deleted().size(); i++) {
                    add(excerpt, remarks, group.deleted().get(i), group.added().get(i));
                }
            }
        }
        return remarks;
    }

    private static void add(Excerpt excerpt, BitSet remarks, int deleted, int added) {
        List<String> was = code(excerpt, deleted);
        if (!was.isEmpty()
                && was.equals(code(excerpt, added))
                && behindCode(excerpt, deleted)
                && behindCode(excerpt, added)) {
            remarks.set(deleted);
            remarks.set(added);
        }
    }

    private static List<String> code(Excerpt excerpt, int id) {
        return excerpt.tokens(id).subList(0, excerpt.commentStart(id));
    }

    /** Whether there is a comment behind the code of the line, or nothing but a comment. */
    static boolean behindCode(Excerpt excerpt, int id) {
        return excerpt.commentStart(id) < excerpt.tokens(id).size();
    }
}
