package dev.candor.scope;

import java.util.List;

/** Guesses from a hunk's own lines whether it starts inside a comment or a docstring. */
final class HunkStart {
    private HunkStart() {}

    /** A comment closes before one opens, or the lines wear the star that block comments are dressed in. */
    static boolean insideBlock(Language language, List<String> lines) {
        for (String line : lines) {
            int close = line.indexOf(language.close());
            int open = line.indexOf(language.open());
            if (close >= 0 && (open < 0 || close < open)) {
                return !inLineComment(language, line, close);
            }
            if (open >= 0) {
                return false;
            }
            if (line.isBlank()) {
                continue;
            }
            String bare = line.strip();
            if (language.open().equals("/*") && (bare.equals("*") || bare.startsWith("* "))) {
                return true;
            }
        }
        return false;
    }

    private static boolean inLineComment(Language language, String line, int at) {
        return language.lineMarks().stream().anyMatch(mark -> {
            int start = line.indexOf(mark);
            return start >= 0 && start < at;
        });
    }

    /** The mark of the docstring that the first triple quote closes; empty when it opens one, or there is none. */
    static String openDocstring(Language language, List<String> lines) {
        String before = "";
        for (String line : lines) {
            for (String mark : language.longQuotes()) {
                int at = line.indexOf(mark);
                if (at >= 0) {
                    return closes(line, at, mark, before) ? mark : "";
                }
            }
            before = line.isBlank() ? before : line.strip();
        }
        return "";
    }

    private static boolean closes(String line, int at, String mark, String before) {
        String ahead = line.substring(0, at).strip();
        String behind = line.substring(at + mark.length()).strip();
        if (behind.contains(mark)) {
            return false;
        }
        boolean prose =
                ahead.contains(" ") && !ahead.endsWith("=") && !ahead.endsWith("(") && !ahead.endsWith("return");
        boolean alone = ahead.isEmpty() && behind.isEmpty();
        return prose || (alone && !before.isEmpty() && !before.endsWith(":") && !before.endsWith("("));
    }
}
