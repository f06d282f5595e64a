package dev.candor.scope;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.BitSet;
import java.util.List;
import java.util.Optional;

/**
 * The changed lines that the explainers look at, each with its tokens. Lines beyond the cap are left out, so that a
 * huge diff costs no more than a large one; nothing explains them. For one thread: what is asked often is kept.
 */
final class Excerpt {
    static final int LONGEST_LINE = 2_000;
    private static final int MOST_LINES = 20_000;

    private final Sheet sheet;
    private final List<ChangedLine> lines;
    private final List<List<String>> tokens;
    private final String[] texts;

    private Excerpt(Sheet sheet, List<ChangedLine> lines, List<List<String>> tokens) {
        this.sheet = sheet;
        this.lines = lines;
        this.tokens = tokens;
        this.texts = new String[lines.size()];
        Arrays.fill(texts, "");
    }

    static Excerpt of(Sheet sheet) {
        List<ChangedLine> lines =
                sheet.lines().subList(0, Math.min(MOST_LINES, sheet.lines().size()));
        List<List<String>> tokens = new ArrayList<>(lines.size());
        for (ChangedLine line : lines) {
            String text = line.text();
            tokens.add(text.length() > LONGEST_LINE ? List.of(text) : Tokens.of(text));
        }
        return new Excerpt(sheet, lines, tokens);
    }

    Sheet sheet() {
        return sheet;
    }

    /** The first of the sheet; the index of a line is its id. */
    List<ChangedLine> lines() {
        return lines;
    }

    boolean capped() {
        return lines.size() < sheet.lines().size();
    }

    int size() {
        return lines.size();
    }

    ChangedLine line(int id) {
        return lines.get(id);
    }

    List<String> tokens(int id) {
        return tokens.get(id);
    }

    /** The tokens of a line with one space between. */
    String text(int id) {
        if (texts[id].isEmpty()) {
            texts[id] = String.join(" ", tokens(id));
        }
        return texts[id];
    }

    String path(int id) {
        return sheet.paths().get(lines.get(id).file());
    }

    /** The language of the line's file. */
    Optional<Language> language(int id) {
        return sheet.languages().get(lines.get(id).file());
    }

    /** Whether the line holds code with a letter or a digit in it: more than a brace. */
    boolean isCode(int id) {
        return line(id).sort() == LineSort.CODE && line(id).text().chars().anyMatch(Character::isLetterOrDigit);
    }

    /** Whether these lines hold the same tokens as those, however they are wrapped. */
    boolean sameTokens(List<Integer> these, List<Integer> those) {
        return count(these) == count(those) && tokens(these).equals(tokens(those));
    }

    /** How many tokens these lines hold. */
    int count(List<Integer> ids) {
        int count = 0;
        for (int id : ids) {
            count += tokens(id).size();
        }
        return count;
    }

    private List<String> tokens(List<Integer> ids) {
        List<String> all = new ArrayList<>();
        ids.forEach(id -> all.addAll(tokens(id)));
        return all;
    }

    /** Where the comment behind the code of a line starts, as an index of its tokens; their number when none does. */
    int commentStart(int id) {
        List<String> tokens = tokens(id);
        if (line(id).sort() == LineSort.COMMENT) {
            return 0;
        }
        List<String> marks = language(id).map(Language::commentMarks).orElse(List.of());
        boolean quoted = false;
        for (int i = 0; i < tokens.size(); i++) {
            quoted ^= tokens.get(i).equals("\"");
            if (i > 0 && !quoted && marks.contains(tokens.get(i))) {
                return i;
            }
        }
        return tokens.size();
    }

    /** The runs as groups, with only the lines that are still open; groups without any are left out. */
    List<Group> groups(BitSet open) {
        List<Group> groups = new ArrayList<>();
        int at = 0;
        while (at < size()) {
            int run = line(at).run();
            List<Integer> deleted = new ArrayList<>();
            List<Integer> added = new ArrayList<>();
            for (; at < size() && line(at).run() == run; at++) {
                if (open.get(at)) {
                    (line(at).added() ? added : deleted).add(at);
                }
            }
            if (!deleted.isEmpty() || !added.isEmpty()) {
                groups.add(new Group(deleted, added, false));
            }
        }
        return groups;
    }
}
