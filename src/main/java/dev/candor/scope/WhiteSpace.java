package dev.candor.scope;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;

/**
 * Explains hunks and runs whose tokens are the same before and after: indentation, wrapping, blank lines, trailing
 * space, braces around a single statement. Where indentation has a meaning it has to stay.
 */
final class WhiteSpace {
    private static final int LONGEST_HUNK = 2_000;

    private WhiteSpace() {}

    static List<Claim> explain(Excerpt excerpt, BitSet open) {
        BitSet lines = new BitSet();
        for (int id = open.nextSetBit(0); id >= 0; id = open.nextSetBit(id + 1)) {
            boolean first =
                    id == 0 || excerpt.line(id - 1).hunk() != excerpt.line(id).hunk();
            if (first && !indents(excerpt, id) && sameHunk(excerpt, id)) {
                addHunk(excerpt, lines, id);
            }
        }
        BitSet rest = (BitSet) open.clone();
        rest.andNot(lines);
        for (Group group : excerpt.groups(rest)) {
            if (sameRun(excerpt, group)) {
                group.deleted().forEach(lines::set);
                group.added().forEach(lines::set);
            }
        }
        return lines.isEmpty()
                ? List.of()
                : List.of(Claim.strong(Mechanical.Kind.WHITESPACE, "", "", lines.cardinality(), lines));
    }

    private static boolean sameHunk(Excerpt excerpt, int id) {
        List<String> hunk = excerpt.sheet().hunks().get(excerpt.line(id).hunk()).lines();
        return hunk.size() < LONGEST_HUNK
                && ink(hunk, '+') == ink(hunk, '-')
                && side(hunk, "+").equals(side(hunk, "-"));
    }

    /** How many characters of which sum are on one side beside space and braces: differing sums need no closer look. */
    private static long ink(List<String> hunk, char mark) {
        long ink = 0;
        for (String line : hunk) {
            for (int i = !line.isEmpty() && line.charAt(0) == mark ? 1 : line.length(); i < line.length(); i++) {
                char c = line.charAt(i);
                ink += c == '{' || c == '}' || Character.isWhitespace(c) ? 0 : (1L << 32) + c;
            }
        }
        return ink;
    }

    private static List<String> side(List<String> hunk, String without) {
        List<String> tokens = new ArrayList<>();
        for (String line : hunk) {
            if (!line.startsWith(without) && !line.isEmpty()) {
                tokens.addAll(Tokens.of(line.substring(1)));
            }
        }
        return Braces.dropped(tokens);
    }

    private static void addHunk(Excerpt excerpt, BitSet lines, int id) {
        int hunk = excerpt.line(id).hunk();
        for (int at = id; at < excerpt.size() && excerpt.line(at).hunk() == hunk; at++) {
            lines.set(at);
        }
    }

    private static boolean sameRun(Excerpt excerpt, Group group) {
        int any = group.deleted().isEmpty()
                ? group.added().getFirst()
                : group.deleted().getFirst();
        return excerpt.sameTokens(group.deleted(), group.added())
                && (!indents(excerpt, any)
                        || indentation(excerpt, group.deleted()).equals(indentation(excerpt, group.added())));
    }

    private static boolean indents(Excerpt excerpt, int id) {
        return excerpt.language(id).filter(Language::indents).isPresent();
    }

    private static List<String> indentation(Excerpt excerpt, List<Integer> lines) {
        return lines.stream()
                .map(excerpt::line)
                .filter(line -> !line.blank())
                .map(ChangedLine::indentation)
                .toList();
    }
}
