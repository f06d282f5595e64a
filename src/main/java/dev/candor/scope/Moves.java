package dev.candor.scope;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** Finds blocks of lines that were deleted at one place and added at another. */
final class Moves {
    private static final int MOST_CANDIDATES = 40;
    private static final int LEAST_LINES = 3;
    private static final int LEAST_LETTERS = 40;
    private static final int LEAST_LETTERS_OF_DEFINITION = 15;

    /** What no line's tokens begin with: white space outside of quotes is none of them. */
    private static final String GONE = " -";

    private static final String NEW = " +";

    /** So many that few lines of a large diff share one by chance. */
    private static final int MARKS = 32_749;

    private final Excerpt excerpt;
    private final List<Integer> deleted = new ArrayList<>();
    private final List<Integer> added = new ArrayList<>();
    private final List<String> was = new ArrayList<>();
    private final List<String> is = new ArrayList<>();
    private final Map<String, List<Integer>> places = new HashMap<>();
    /** Deleted lines that moved. */
    private final BitSet gone = new BitSet();

    /** Added lines that moved here. */
    private final BitSet taken = new BitSet();

    /** Whether to look for further copies of what moved: of three equal functions one may be left, in a common file. */
    private boolean copies;

    /** Comparisons that may still be made: a hostile diff repeats itself. */
    private int patience = 2_000_000;

    private final List<Block> blocks = new ArrayList<>();

    private Moves(Excerpt excerpt, BitSet open, Substitution substitution) {
        this.excerpt = excerpt;
        open.stream()
                .filter(id -> !excerpt.line(id).blank())
                .forEach(id -> (excerpt.line(id).added() ? added : deleted).add(id));
        if (deleted.isEmpty() || added.isEmpty()) {
            return;
        }
        if (substitution.isEmpty()) {
            readWhatStandsAgain();
        } else {
            deleted.forEach(id -> was.add(substitution.apply(excerpt.text(id))));
            added.forEach(id -> is.add(excerpt.text(id)));
        }
        for (int at = 0; at < is.size(); at++) {
            places.computeIfAbsent(is.get(at), any -> new ArrayList<>()).add(at);
        }
    }

    /** Only lines that may stand on both sides get their text; the others get one that no line of the other side has. */
    private void readWhatStandsAgain() {
        int[] old = marks(deleted);
        int[] now = marks(added);
        BitSet there = set(old);
        there.and(set(now));
        if (!there.isEmpty()) {
            for (int at = 0; at < old.length; at++) {
                was.add(there.get(old[at]) ? excerpt.text(deleted.get(at)) : GONE);
            }
            for (int at = 0; at < now.length; at++) {
                is.add(there.get(now[at]) ? excerpt.text(added.get(at)) : NEW);
            }
        }
    }

    /** A number for each line, the same where the tokens are. */
    private int[] marks(List<Integer> ids) {
        int[] marks = new int[ids.size()];
        for (int at = 0; at < marks.length; at++) {
            marks[at] = Math.floorMod(excerpt.line(ids.get(at)).mark(), MARKS);
        }
        return marks;
    }

    private static BitSet set(int[] marks) {
        BitSet set = new BitSet(MARKS);
        for (int mark : marks) {
            set.set(mark);
        }
        return set;
    }

    /**
     * Lines that moved together.
     *
     * @param deleted ids where they were, without blank lines
     * @param added ids where they are, as many
     */
    record Block(List<Integer> deleted, List<Integer> added) {
        Block {
            deleted = List.copyOf(deleted);
            added = List.copyOf(added);
        }
    }

    /**
     * The blocks that moved.
     *
     * @param substitution what the change replaces by other words, which a moved block may have undergone as well
     */
    static List<Block> find(Excerpt excerpt, BitSet open, Substitution substitution) {
        Moves moves = new Moves(excerpt, open, substitution);
        moves.walk();
        moves.copies = true;
        moves.walk();
        return moves.blocks;
    }

    private void walk() {
        int at = 0;
        while (at < was.size() && patience > 0) {
            at += gone.get(deleted.get(at)) ? 1 : takeFrom(at);
        }
    }

    /** Takes the longest block that starts here, if it convinces, and tells how far to go on. */
    private int takeFrom(int at) {
        int length = 0;
        int best = -1;
        List<Integer> candidates = places.getOrDefault(was.get(at), List.of());
        for (int place : candidates.subList(0, Math.min(MOST_CANDIDATES, candidates.size()))) {
            int common = common(at, place);
            boolean nearer = best >= 0 && common == length && sameFile(at, place) && !sameFile(at, best);
            if (common > length || nearer) {
                length = common;
                best = place;
            }
        }
        if (length == 0) {
            return 1;
        }
        Block block = new Block(deleted.subList(at, at + length), added.subList(best, best + length));
        if (!convinces(block)) {
            return 1;
        }
        blocks.add(block);
        block.deleted().forEach(gone::set);
        block.added().forEach(taken::set);
        return length;
    }

    private int common(int at, int place) {
        int length = 0;
        while (at + length < deleted.size()
                && place + length < added.size()
                && taken.get(added.get(place + length)) == copies
                && !gone.get(deleted.get(at + length))
                && sameRun(deleted, at, at + length)
                && sameRun(added, place, place + length)
                && was.get(at + length).equals(is.get(place + length))) {
            length++;
        }
        patience -= length + 1;
        return length;
    }

    private boolean sameRun(List<Integer> side, int a, int b) {
        return excerpt.line(side.get(a)).run() == excerpt.line(side.get(b)).run();
    }

    private boolean sameFile(int at, int place) {
        return excerpt.line(deleted.get(at)).file()
                == excerpt.line(added.get(place)).file();
    }

    private int letters(Block block) {
        int letters = 0;
        for (int id : block.deleted()) {
            letters += excerpt.line(id).letters(LEAST_LETTERS);
        }
        return letters;
    }

    /** A statement that moves within its file is a change of behaviour; a definition that moves is not. */
    private boolean convinces(Block block) {
        patience -= block.deleted().size();
        ChangedLine from = excerpt.line(block.deleted().getFirst());
        ChangedLine to = excerpt.line(block.added().getFirst());
        int letters = letters(block);
        if (letters < LEAST_LETTERS_OF_DEFINITION) {
            return false;
        }
        List<ChangedLine> lines = block.deleted().stream().map(excerpt::line).toList();
        if (Definitions.isDefinition(excerpt.path(block.deleted().getFirst()), lines)) {
            return true;
        }
        return !copies && from.file() != to.file() && lines.size() >= LEAST_LINES && letters >= LEAST_LETTERS;
    }
}
