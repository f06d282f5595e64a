package dev.candor.scope;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import java.util.stream.Stream;

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
            if (first && !indents(excerpt, id) && perhapsSame(excerpt, id) && sameHunk(excerpt, id)) {
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

    /** Whether the changed lines of the hunk hold the same tokens before and after, in whatever order. */
    private static boolean perhapsSame(Excerpt excerpt, int first) {
        int hunk = excerpt.line(first).hunk();
        if (oneSided(excerpt, first)) {
            return false;
        }
        int count = 0;
        int sum = 0;
        for (int at = first; at < excerpt.size() && excerpt.line(at).hunk() == hunk; at++) {
            int sign = excerpt.line(at).added() ? 1 : -1;
            for (String token : excerpt.tokens(at)) {
                boolean brace = token.equals("{") || token.equals("}");
                count += brace ? 0 : sign;
                sum += brace ? 0 : sign * token.hashCode();
            }
        }
        return count == 0 && sum == 0;
    }

    /** Whether the hunk only adds, or only deletes, something that is more than brackets. */
    private static boolean oneSided(Excerpt excerpt, int first) {
        ChangedLine start = excerpt.line(first);
        boolean written = false;
        for (int at = first; at < excerpt.size() && excerpt.line(at).hunk() == start.hunk(); at++) {
            if (excerpt.line(at).added() != start.added()) {
                return false;
            }
            written = written || excerpt.line(at).letters(1);
        }
        return written;
    }

    private static boolean sameHunk(Excerpt excerpt, int id) {
        List<String> hunk = excerpt.sheet().hunks().get(excerpt.line(id).hunk());
        String quotes = excerpt.sheet().quotes(excerpt.line(id).file());
        return hunk.size() < LONGEST_HUNK && side(hunk, "+", quotes).equals(side(hunk, "-", quotes));
    }

    private static List<String> side(List<String> hunk, String without, String quotes) {
        List<String> tokens = new ArrayList<>();
        for (String line : hunk) {
            if (!line.startsWith(without) && !line.isEmpty()) {
                tokens.addAll(Tokens.of(line.substring(1), quotes));
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
        return sameTokens(excerpt, group)
                && (!indents(excerpt, any)
                        || indentation(excerpt, group.deleted()).equals(indentation(excerpt, group.added())));
    }

    private static boolean sameTokens(Excerpt excerpt, Group group) {
        if (group.deleted().isEmpty() || group.added().isEmpty()) {
            return Stream.concat(group.deleted().stream(), group.added().stream())
                    .allMatch(id -> excerpt.line(id).text().isBlank());
        }
        return excerpt.tokens(group.deleted()).equals(excerpt.tokens(group.added()));
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
