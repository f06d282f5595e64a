package dev.candor.scope;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** Finds the same line added, or deleted, at many places, or at a few where it goes along with a rewrite. */
final class Repeats {
    private static final int DELETED_TIMES = 4;
    private static final int ADDED_TIMES = 5;
    /** A statement that is added does something, however often it is. */
    private static final int STATEMENT_TIMES = 10;

    private static final int ALONG_TIMES = 3;
    private static final int LEAST_LETTERS = 4;
    private static final int LEAST_STEM = 3;

    /** So many that few lines of a diff share one by chance. */
    private static final int MARKS = 1 << 12;

    private Repeats() {}

    /** @param claims what the explainers before found; a line that keeps a rewrite company needs fewer places */
    static List<Claim> explain(Excerpt excerpt, BitSet open, List<Claim> claims) {
        if (hunks(excerpt, open) < ALONG_TIMES) {
            return List.of();
        }
        Set<Integer> rewritten = rewritten(excerpt, claims);
        List<Claim> found = new ArrayList<>();
        places(excerpt, open).forEach((shape, lines) -> {
            ChangedLine line = excerpt.line(lines.nextSetBit(0));
            int hunks = hunks(excerpt, lines);
            if (hunks >= ALONG_TIMES && (hunks >= least(line) || within(excerpt, lines, rewritten))) {
                String text = shape.substring(1);
                found.add(Claim.of(
                        strength(line),
                        line.added() ? "" : text,
                        line.added() ? text : "",
                        lines.cardinality(),
                        lines));
            }
        });
        return found;
    }

    /** The open lines of each shape that occurs often enough to be looked at. */
    private static Map<String, BitSet> places(Excerpt excerpt, BitSet open) {
        List<String> stems = excerpt.sheet().paths().stream().map(Repeats::stem).toList();
        int[] marks = new int[excerpt.size()];
        int[] times = new int[MARKS];
        for (int id = open.nextSetBit(0); id >= 0; id = open.nextSetBit(id + 1)) {
            marks[id] = mark(excerpt.line(id), stems.get(excerpt.line(id).file()));
            times[marks[id]]++;
        }
        Map<String, BitSet> places = new LinkedHashMap<>();
        for (int id = open.nextSetBit(0); id >= 0; id = open.nextSetBit(id + 1)) {
            if (!excerpt.line(id).blank() && (marks[id] == 0 || times[marks[id]] >= ALONG_TIMES)) {
                String shape =
                        shape(excerpt.line(id), stems.get(excerpt.line(id).file()));
                places.computeIfAbsent(shape, any -> new BitSet()).set(id);
            }
        }
        places.values().removeIf(lines -> lines.cardinality() < ALONG_TIMES);
        return places;
    }

    /** The same number for lines of the same shape; 0, and a closer look, for a line that may hold its file's name. */
    private static int mark(ChangedLine line, String stem) {
        boolean starred = stem.length() >= LEAST_STEM && line.text().contains(stem);
        return starred ? 0 : 1 + Math.floorMod(line.mark(), MARKS - 1);
    }

    /** In how many hunks the lines lie; they stand in the order of their hunks. */
    private static int hunks(Excerpt excerpt, BitSet lines) {
        int hunks = 0;
        int last = -1;
        for (int id = lines.nextSetBit(0); id >= 0; id = lines.nextSetBit(id + 1)) {
            hunks += excerpt.line(id).hunk() == last ? 0 : 1;
            last = excerpt.line(id).hunk();
        }
        return hunks;
    }

    private static boolean within(Excerpt excerpt, BitSet lines, Set<Integer> hunks) {
        return lines.stream().allMatch(id -> hunks.contains(excerpt.line(id).hunk()));
    }

    private static Set<Integer> rewritten(Excerpt excerpt, List<Claim> claims) {
        Set<Integer> hunks = new HashSet<>();
        claims.stream()
                .filter(claim -> claim.rule().kind() == Mechanical.Kind.REWRITE && claim.support() >= ALONG_TIMES)
                .forEach(claim -> claim.lines().stream()
                        .forEach(id -> hunks.add(excerpt.line(id).hunk())));
        return hunks;
    }

    /** Its side and its text with single spaces, and a star for the file's own name. */
    private static String shape(ChangedLine line, String stem) {
        String text = singleSpaced(line.text());
        return (line.added() ? "+" : "-") + (stem.length() < LEAST_STEM ? text : text.replace(stem, "*"));
    }

    private static String stem(String path) {
        String name = path.substring(path.lastIndexOf('/') + 1);
        return name.contains(".") ? name.substring(0, name.indexOf('.')) : name;
    }

    private static String singleSpaced(String text) {
        String bare = text.strip();
        return isSingleSpaced(bare) ? bare : squeezed(bare);
    }

    private static boolean isSingleSpaced(String text) {
        boolean space = false;
        for (int at = 0; at < text.length(); at++) {
            char c = text.charAt(at);
            boolean other = c != ' ' && Tokens.isSpace(c);
            if (other || c == ' ' && space) {
                return false;
            }
            space = c == ' ';
        }
        return true;
    }

    private static String squeezed(String text) {
        StringBuilder out = new StringBuilder(text.length());
        boolean space = false;
        for (int at = 0; at < text.length(); at++) {
            char c = text.charAt(at);
            if (Tokens.isSpace(c)) {
                space = !out.isEmpty();
            } else {
                if (space) {
                    out.append(' ');
                }
                out.append(c);
                space = false;
            }
        }
        return out.toString();
    }

    private static int least(ChangedLine line) {
        if (line.letters(LEAST_LETTERS) < LEAST_LETTERS || line.added() && isStatement(line)) {
            return STATEMENT_TIMES;
        }
        return line.added() ? ADDED_TIMES : DELETED_TIMES;
    }

    private static Claim.Strength strength(ChangedLine line) {
        if (!isStatement(line)) {
            return Claim.Strength.PLAIN;
        }
        return line.added() ? Claim.Strength.STATEMENT : Claim.Strength.RISKY;
    }

    private static boolean isStatement(ChangedLine line) {
        String text = line.text().strip();
        return !text.startsWith("#") && !text.isEmpty() && ";):{".indexOf(text.charAt(text.length() - 1)) >= 0;
    }
}
