package dev.candor.scope;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * Explains hunks and runs whose tokens are the same before and after: indentation, wrapping, blank lines, trailing
 * space, braces around a single statement, a comma before a closing bracket. Where indentation has a meaning it has to
 * stay, but for what stands inside of brackets.
 */
final class WhiteSpace {
    private static final int LONGEST_HUNK = 2_000;

    private WhiteSpace() {}

    static List<Claim> explain(Excerpt excerpt, BitSet open) {
        BitSet lines = new BitSet();
        for (int id = open.nextSetBit(0); id >= 0; id = open.nextSetBit(id + 1)) {
            boolean first =
                    id == 0 || excerpt.line(id - 1).hunk() != excerpt.line(id).hunk();
            if (first && perhapsSame(excerpt, id) && readable(excerpt, id) && sameHunk(excerpt, id)) {
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
                boolean free = token.length() == 1 && "{},".contains(token);
                count += free ? 0 : sign;
                sum += free ? 0 : sign * token.hashCode();
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
            written = written || excerpt.line(at).letters(1) > 0;
        }
        return written;
    }

    /** Whether the meaning of indentation can be told: not inside of long strings, nor where blocks have no marks. */
    private static boolean readable(Excerpt excerpt, int id) {
        Optional<Language> language = excerpt.language(id).filter(Language::indents);
        List<String> quotes = language.map(Language::longQuotes).orElse(List.of());
        return language.isEmpty()
                || !quotes.isEmpty()
                        && hunk(excerpt, id).stream()
                                .noneMatch(line -> quotes.stream().anyMatch(line::contains));
    }

    private static List<String> hunk(Excerpt excerpt, int id) {
        return excerpt.sheet().hunks().get(excerpt.line(id).hunk());
    }

    private static boolean sameHunk(Excerpt excerpt, int id) {
        return hunk(excerpt, id).size() < LONGEST_HUNK && side(excerpt, id, "+").equals(side(excerpt, id, "-"));
    }

    private static List<String> side(Excerpt excerpt, int id, String without) {
        List<String> lines = new ArrayList<>();
        for (String line : hunk(excerpt, id)) {
            if (!line.startsWith(without) && !line.isEmpty()) {
                lines.add(line.substring(1));
            }
        }
        boolean indents = indents(excerpt, id);
        List<String> tokens =
                Brackets.tokens(lines, excerpt.sheet().quotes(excerpt.line(id).file()), indents);
        return indents ? tokens : Braces.dropped(tokens);
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
