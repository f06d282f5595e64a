package dev.candor.evidence;

import dev.candor.evidence.Mark.Strength;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/** Source branches that tools name after themselves; a hint only, so that it leads to a question. */
record Branches(List<Shape> shapes) {
    Branches {
        shapes = List.copyOf(shapes);
    }

    /**
     * How a tool names its branches.
     *
     * @param head what the name begins with, in lower case; {@code #} stands for a digit, {@code %} for a hexadecimal one
     * @param tail what it ends with; between the two there is something
     */
    record Shape(String head, String tail, String tool, Strength strength) {
        boolean fits(String branch) {
            int middle = branch.length() - tail.length();
            return middle > head.length()
                    && same(head, branch.substring(0, head.length()))
                    && same(tail, branch.substring(middle));
        }

        private static boolean same(String pattern, String text) {
            for (int i = 0; i < pattern.length(); i++) {
                char c = text.charAt(i);
                boolean same = switch (pattern.charAt(i)) {
                    case '#' -> Character.digit(c, 10) >= 0;
                    case '%' -> Character.digit(c, 16) >= 0;
                    default -> pattern.charAt(i) == c;
                };
                if (!same) {
                    return false;
                }
            }
            return true;
        }
    }

    static Branches of(List<Row> rows) {
        List<Shape> shapes = new ArrayList<>();
        for (Row row : rows) {
            for (String name : row.list(0)) {
                String[] ends = name.split("\\*", -1);
                if (ends.length != 2) {
                    throw row.wrong("'" + name + "' needs one '*'");
                }
                shapes.add(new Shape(ends[0], ends[1], row.cell(1), row.choice(2, Strength.class)));
            }
        }
        return new Branches(shapes);
    }

    Optional<Shape> of(String branch) {
        String lower = branch.strip().toLowerCase(Locale.ROOT);
        return shapes.stream().filter(shape -> shape.fits(lower)).findFirst();
    }
}
