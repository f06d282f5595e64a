package dev.candor.scope;

import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;

/** Guesses from a hunk's own lines whether it starts inside a comment, a docstring or another long string. */
final class HunkStart {
    /** What only a statement starts with, so that the quote in front of it has closed. */
    private static final Pattern STATEMENT = Pattern.compile(
            "(?:def|class|return|if|elif|else|for|while|with|try|except|raise|import|from|assert|del|async|await|yield|pass)\\b.*"
                    + "|@\\w.*|[\\w.]+(?:\\[[^]]*])? *(?:[-+|&]?=[^=]|\\().*");

    private HunkStart() {}

    /**
     * A long string that is open where the hunk starts.
     *
     * @param mark what closes it
     * @param documentation whether it is a docstring
     */
    record Open(String mark, boolean documentation) {}

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

    /** The long string that the first triple quote closes; empty when it opens one, or there is none. */
    static Optional<Open> openString(Language language, List<String> lines) {
        String before = "";
        for (int i = 0; i < lines.size(); i++) {
            String line = lines.get(i);
            for (String mark : language.longQuotes()) {
                int at = line.indexOf(mark);
                if (at >= 0) {
                    return closed(
                            mark, line.substring(0, at), line.substring(at + mark.length()), before, next(lines, i));
                }
            }
            before = line.isBlank() ? before : line.strip();
        }
        return Optional.empty();
    }

    private static String next(List<String> lines, int at) {
        return lines.subList(at + 1, lines.size()).stream()
                .filter(line -> !line.isBlank())
                .findFirst()
                .orElse("")
                .strip();
    }

    /**
     * What the quote closes.
     *
     * @param left what stands before it on its line
     * @param right what stands behind it
     * @param before the line before that is not blank
     * @param next the one after
     */
    private static Optional<Open> closed(String mark, String left, String right, String before, String next) {
        String ahead = left.strip();
        String behind = right.strip();
        if (behind.contains(mark) || !left.isEmpty() && "rRbBuUfF".indexOf(left.charAt(left.length() - 1)) >= 0) {
            return Optional.empty();
        }
        if (ahead.isEmpty() && !behind.isEmpty() && "%).,]}".indexOf(behind.charAt(0)) >= 0) {
            return Optional.of(new Open(mark, false));
        }
        boolean prose =
                ahead.contains(" ") && !ahead.endsWith("=") && !ahead.endsWith("(") && !ahead.endsWith("return");
        boolean ended = before.isEmpty()
                ? STATEMENT.matcher(next).matches()
                : !before.endsWith(":") && !before.endsWith("(") && !before.endsWith("=");
        boolean alone = ahead.isEmpty() && behind.isEmpty() && ended;
        return prose || alone ? Optional.of(new Open(mark, true)) : Optional.empty();
    }
}
