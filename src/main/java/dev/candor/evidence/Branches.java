package dev.candor.evidence;

import dev.candor.evidence.Mark.Strength;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/** Source branches that tools name after themselves; a hint only, so that it leads to a question. */
record Branches(List<Prefix> prefixes) {
    Branches {
        prefixes = List.copyOf(prefixes);
    }

    /**
     * How a branch begins.
     *
     * @param text in lower case; {@code #} at the end stands for a digit
     */
    record Prefix(String text, String tool, Strength strength) {
        boolean begins(String branch) {
            String fixed = text.replace("#", "");
            return branch.startsWith(fixed)
                    && branch.length() > fixed.length()
                    && (fixed.equals(text) || Character.isDigit(branch.charAt(fixed.length())));
        }
    }

    static Branches of(List<Row> rows) {
        List<Prefix> prefixes = new ArrayList<>();
        for (Row row : rows) {
            prefixes.add(new Prefix(row.lower(0), row.cell(1), row.choice(2, Strength.class)));
        }
        return new Branches(prefixes);
    }

    Optional<Prefix> of(String branch) {
        String lower = branch.strip().toLowerCase(Locale.ROOT);
        return prefixes.stream().filter(prefix -> prefix.begins(lower)).findFirst();
    }
}
