package dev.candor.scope;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import java.util.Optional;

/** The changed lines that the explainers look at, each with its tokens. The index of a line in its sheet is the line's id. */
final class Excerpt {
    private final Sheet sheet;
    private final ChangedLine[] lines;
    private final List<List<String>> tokens;

    private Excerpt(Sheet sheet) {
        this.sheet = sheet;
        this.lines = sheet.lines().toArray(ChangedLine[]::new);
        this.tokens = new TokenLists(sheet);
    }

    static Excerpt of(Sheet sheet) {
        return new Excerpt(sheet);
    }

    Sheet sheet() {
        return sheet;
    }

    boolean capped() {
        return lines.length < sheet.counts().all();
    }

    int size() {
        return lines.length;
    }

    ChangedLine line(int id) {
        return lines[id];
    }

    List<String> tokens(int id) {
        return tokens.get(id);
    }

    /** The tokens of a line with one space between. */
    String text(int id) {
        return Tokens.joined(tokens(id));
    }

    String path(int id) {
        return sheet.paths().get(line(id).file());
    }

    /** The language of the line's file; empty where comments cannot be told. */
    Optional<Language> language(int id) {
        return sheet.languages().get(line(id).file());
    }

    /** Whether the line holds code with a letter or a digit in it: more than a brace. */
    boolean isCode(int id) {
        return line(id).sort() == LineSort.CODE && line(id).letters(1) > 0;
    }

    /** The tokens of these lines, one line after the other. */
    List<String> tokens(List<Integer> ids) {
        if (ids.size() == 1) {
            return tokens(ids.getFirst());
        }
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
        Optional<Language> language = language(id);
        if (language.isEmpty()) {
            return tokens.size();
        }
        boolean quoted = false;
        for (int i = 0; i < tokens.size(); i++) {
            quoted ^= tokens.get(i).equals("\"");
            if (i > 0 && !quoted && language.get().comments(tokens.get(i))) {
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
