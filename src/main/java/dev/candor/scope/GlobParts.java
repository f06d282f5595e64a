package dev.candor.scope;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.Deque;
import java.util.List;

/** A glob taken apart: numbered states that eat one character each and hand on to the next, and free ways between them. */
final class GlobParts {
    private final List<Eater> eaters = new ArrayList<>();
    private final List<List<Integer>> ways = new ArrayList<>();

    /** What one state accepts before it hands on. */
    sealed interface Eater {
        boolean eats(char c);

        /** Exactly this character. */
        record One(char wanted) implements Eater {
            @Override
            public boolean eats(char c) {
                return c == wanted;
            }
        }

        /** Any character, with or without the slash. */
        record Any(boolean slash) implements Eater {
            @Override
            public boolean eats(char c) {
                return slash || c != '/';
            }
        }

        /** One of the ranges, given as pairs of first and last character; never a slash. */
        record Ranges(String pairs, boolean inverted) implements Eater {
            @Override
            public boolean eats(char c) {
                boolean found = false;
                for (int i = 0; i < pairs.length(); i += 2) {
                    found |= pairs.charAt(i) <= c && c <= pairs.charAt(i + 1);
                }
                return c != '/' && found != inverted;
            }
        }

        /** A mere junction. */
        record Nothing() implements Eater {
            @Override
            public boolean eats(char c) {
                return false;
            }
        }
    }

    /** The number of the state that comes next. */
    int next() {
        return eaters.size();
    }

    int state(Eater eater) {
        eaters.add(eater);
        ways.add(new ArrayList<>());
        return eaters.size() - 1;
    }

    void way(int from, int to) {
        ways.get(from).add(to);
    }

    boolean matches(String text) {
        BitSet here = new BitSet();
        enter(here, 0);
        for (int i = 0; i < text.length() && !here.isEmpty(); i++) {
            here = step(here, text.charAt(i));
        }
        return here.get(eaters.size() - 1);
    }

    private BitSet step(BitSet here, char c) {
        BitSet there = new BitSet();
        for (int state = here.nextSetBit(0); state >= 0; state = here.nextSetBit(state + 1)) {
            if (eaters.get(state).eats(c)) {
                enter(there, state + 1);
            }
        }
        return there;
    }

    private void enter(BitSet here, int first) {
        Deque<Integer> open = new ArrayDeque<>();
        open.push(first);
        while (!open.isEmpty()) {
            int state = open.pop();
            if (!here.get(state)) {
                here.set(state);
                ways.get(state).forEach(open::push);
            }
        }
    }
}
