package dev.candor.scope;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** Finds lists whose lines were put in another order: includes, build lists, tables, declarations. */
final class Reorders {
    private static final Set<String> IMPORTS = Set.of("import", "from", "use", "using", "include", "require", "source");

    private Reorders() {}

    /** @param announced whether the message says that the change is mechanical; then assignments may change places too */
    static List<Claim> explain(Excerpt excerpt, BitSet open, boolean announced) {
        BitSet lines = new BitSet();
        int at = open.nextSetBit(0);
        while (at >= 0) {
            int hunk = excerpt.line(at).hunk();
            List<Integer> deleted = new ArrayList<>();
            List<Integer> added = new ArrayList<>();
            for (; at >= 0 && excerpt.line(at).hunk() == hunk; at = open.nextSetBit(at + 1)) {
                (excerpt.line(at).added() ? added : deleted).add(at);
            }
            List<Integer> pairs = deleted.isEmpty() || added.isEmpty()
                    ? List.of()
                    : pairs(excerpt, entries(excerpt, deleted, announced), entries(excerpt, added, announced));
            if (isOneList(excerpt, pairs, announced)) {
                pairs.forEach(lines::set);
            }
        }
        return lines.isEmpty()
                ? List.of()
                : List.of(Claim.strong(Mechanical.Kind.REORDER, "", "", lines.cardinality(), lines));
    }

    /** The lines that were deleted at one place of the hunk and added at another. */
    private static List<Integer> pairs(Excerpt excerpt, List<Integer> deleted, List<Integer> added) {
        Map<List<String>, List<Integer>> gone = new HashMap<>();
        for (int id : deleted) {
            gone.computeIfAbsent(bare(excerpt.tokens(id)), any -> new ArrayList<>())
                    .add(id);
        }
        List<Integer> pairs = new ArrayList<>();
        for (int id : added) {
            List<Integer> old = gone.getOrDefault(bare(excerpt.tokens(id)), List.of());
            if (!old.isEmpty()) {
                pairs.add(id);
                pairs.add(old.removeLast());
            }
        }
        return pairs;
    }

    private static List<Integer> entries(Excerpt excerpt, List<Integer> ids, boolean announced) {
        return ids.stream()
                .filter(id -> !excerpt.line(id).blank())
                .filter(id -> isEntry(
                        excerpt.line(id).text(),
                        excerpt.tokens(id),
                        excerpt.line(id).kind(),
                        announced))
                .toList();
    }

    /** Whether nothing but entries stands between: a line that leaves its list is not merely put in order. */
    private static boolean isOneList(Excerpt excerpt, List<Integer> ids, boolean announced) {
        if (ids.isEmpty()) {
            return false;
        }
        ChangedLine any = excerpt.line(ids.getFirst());
        List<String> hunk = excerpt.sheet().hunks().get(any.hunk());
        List<Integer> places =
                ids.stream().map(id -> excerpt.line(id).place()).sorted().toList();
        return hunk.subList(places.getFirst(), places.getLast()).stream()
                .allMatch(line -> line.length() < 2
                        || isEntry(line.substring(1), Tokens.of(line.substring(1)), any.kind(), announced));
    }

    /** Without the separator, which the last entry of a list may lack. */
    private static List<String> bare(List<String> tokens) {
        return tokens.getLast().equals(",") || tokens.getLast().equals("\\")
                ? tokens.subList(0, tokens.size() - 1)
                : tokens;
    }

    private static boolean isEntry(String text, List<String> tokens, FileKind kind, boolean announced) {
        if (tokens.isEmpty()) {
            return true;
        }
        String first = tokens.getFirst().equals("#") && tokens.size() > 1 ? tokens.get(1) : tokens.getFirst();
        String last = tokens.getLast();
        boolean listed = last.equals(",") || last.equals("\\") || kind == FileKind.BUILD && !last.equals(")");
        boolean declares = last.equals(";") && !Character.isWhitespace(text.charAt(0)) && Tokens.isDeclarer(first);
        boolean assigns = announced && last.equals(";") && tokens.contains("=") && !tokens.contains("(");
        return IMPORTS.contains(first) || listed && balanced(tokens) || declares || assigns;
    }

    private static boolean balanced(List<String> tokens) {
        return Collections.frequency(tokens, "(") == Collections.frequency(tokens, ")");
    }
}
