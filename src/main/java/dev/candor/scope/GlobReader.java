package dev.candor.scope;

import dev.candor.scope.GlobParts.Eater;
import java.util.ArrayList;
import java.util.List;

/** Reads a glob from left to right into its parts. */
final class GlobReader {
    private final GlobParts parts = new GlobParts();
    private final String pattern;
    private int at;

    private GlobReader(String pattern) {
        this.pattern = pattern;
    }

    static GlobParts read(String pattern) {
        GlobReader reader = new GlobReader(pattern);
        reader.sequence(false);
        reader.parts.state(new Eater.Nothing());
        return reader.parts;
    }

    private void sequence(boolean inBraces) {
        while (at < pattern.length()) {
            char c = pattern.charAt(at);
            if (inBraces && (c == ',' || c == '}')) {
                return;
            }
            at++;
            switch (c) {
                case '*' -> star();
                case '?' -> parts.state(new Eater.Any(false));
                case '[' -> ranges();
                case '{' -> choice();
                case '\\' -> parts.state(new Eater.One(at < pattern.length() ? pattern.charAt(at++) : c));
                default -> parts.state(new Eater.One(c));
            }
        }
    }

    /** Two stars and a slash also stand for no directory at all. */
    private void star() {
        boolean deep = takes('*');
        boolean directories = deep && takes('/');
        int in = parts.state(new Eater.Nothing());
        int loop = parts.state(new Eater.Any(deep));
        int more = parts.state(directories ? new Eater.One('/') : new Eater.Nothing());
        int out = parts.state(new Eater.Nothing());
        parts.way(in, loop);
        parts.way(in, out);
        parts.way(more, loop);
        if (!directories) {
            parts.way(more, out);
        }
        parts.way(out, out + 1);
    }

    private void ranges() {
        boolean inverted = takes('!') || takes('^');
        int close = pattern.indexOf(']', at + 1);
        if (close < 0) {
            throw new IllegalArgumentException("a [ stays open in the glob " + pattern);
        }
        StringBuilder pairs = new StringBuilder();
        while (at < close) {
            boolean range = at + 2 < close && pattern.charAt(at + 1) == '-';
            pairs.append(pattern.charAt(at)).append(pattern.charAt(range ? at + 2 : at));
            at += range ? 3 : 1;
        }
        at++;
        parts.state(new Eater.Ranges(pairs.toString(), inverted));
    }

    private void choice() {
        int fork = parts.state(new Eater.Nothing());
        List<Integer> ends = new ArrayList<>();
        do {
            parts.way(fork, parts.next());
            sequence(true);
            ends.add(parts.state(new Eater.Nothing()));
        } while (takes(','));
        if (!takes('}')) {
            throw new IllegalArgumentException("a { stays open in the glob " + pattern);
        }
        ends.forEach(end -> parts.way(end, parts.next()));
    }

    private boolean takes(char wanted) {
        boolean there = at < pattern.length() && pattern.charAt(at) == wanted;
        at += there ? 1 : 0;
        return there;
    }
}
