package dev.candor.scope;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** Finds the same line added, or deleted, at many places. */
final class Repeats {
    private static final int DELETED_TIMES = 4;
    private static final int ADDED_TIMES = 5;
    /** A statement that is added does something, however often it is. */
    private static final int STATEMENT_TIMES = 10;

    private static final int LEAST_LETTERS = 4;
    private static final int LEAST_STEM = 3;

    private Repeats() {}

    static List<Claim> explain(Excerpt excerpt, BitSet open) {
        Map<String, BitSet> places = new LinkedHashMap<>();
        open.stream()
                .filter(id -> !excerpt.line(id).blank())
                .forEach(id -> places.computeIfAbsent(shape(excerpt, id), any -> new BitSet())
                        .set(id));
        List<Claim> claims = new ArrayList<>();
        places.forEach((shape, lines) -> {
            ChangedLine line = excerpt.line(lines.nextSetBit(0));
            long hunks =
                    lines.stream().map(id -> excerpt.line(id).hunk()).distinct().count();
            if (hunks >= least(line)) {
                String text = shape.substring(1);
                claims.add(Claim.weak(line.added() ? "" : text, line.added() ? text : "", lines.cardinality(), lines));
            }
        });
        return claims;
    }

    /** Its side and its text with single spaces, and a star for the file's own name. */
    private static String shape(Excerpt excerpt, int id) {
        String path = excerpt.path(id);
        String name = path.substring(path.lastIndexOf('/') + 1);
        String stem = name.contains(".") ? name.substring(0, name.indexOf('.')) : name;
        String text = String.join(" ", excerpt.line(id).text().strip().split("\\s+"));
        return (excerpt.line(id).added() ? "+" : "-") + (stem.length() < LEAST_STEM ? text : text.replace(stem, "*"));
    }

    private static int least(ChangedLine line) {
        String text = line.text().strip();
        boolean bare = text.chars().filter(Character::isLetterOrDigit).count() < LEAST_LETTERS;
        boolean statement =
                !text.startsWith("#") && !text.isEmpty() && ";):{".indexOf(text.charAt(text.length() - 1)) >= 0;
        if (bare || (line.added() && statement)) {
            return STATEMENT_TIMES;
        }
        return line.added() ? ADDED_TIMES : DELETED_TIMES;
    }
}
