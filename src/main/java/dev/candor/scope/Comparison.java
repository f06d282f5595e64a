package dev.candor.scope;

import java.util.BitSet;
import java.util.List;

/**
 * What became of the deleted lines of one group.
 *
 * @param edits the differences, in order
 * @param plain lines in which nothing but white space changed
 */
record Comparison(List<Edit> edits, BitSet plain) {
    static final Comparison NONE = new Comparison(List.of(), new BitSet());

    static Comparison of(Group group, List<Edit> edits) {
        BitSet plain = new BitSet();
        group.deleted().forEach(plain::set);
        group.added().forEach(plain::set);
        edits.forEach(edit -> edit.lines().forEach(plain::clear));
        return new Comparison(edits, plain);
    }
}
