package dev.candor.scope;

import java.util.ArrayList;
import java.util.List;

/**
 * Tells comment lines from code in one side of a hunk. A hunk starts somewhere in a file, so whether it starts inside a
 * comment is read off its own lines; in doubt a line is code.
 */
final class Commentary {
    private final Language language;
    /** How many block comments are open. */
    private int depth;
    /** The long quote that is open; empty outside. */
    private String quote = "";
    /** Whether the open long quote is documentation. */
    private boolean documentation;

    private Commentary(Language language) {
        this.language = language;
    }

    /** One sort for each line, in order; the lines are of one side and without marks. */
    static List<LineSort> sorts(Language language, List<String> lines) {
        Commentary commentary = new Commentary(language);
        commentary.enter(lines);
        List<LineSort> sorts = new ArrayList<>(lines.size());
        lines.forEach(line -> sorts.add(commentary.sort(line)));
        return sorts;
    }

    private void enter(List<String> lines) {
        depth = !language.open().isEmpty() && HunkStart.insideBlock(language, lines) ? 1 : 0;
        if (language.docstrings()) {
            quote = HunkStart.openDocstring(language, lines);
            documentation = !quote.isEmpty();
        }
    }

    private LineSort sort(String line) {
        if (line.isBlank()) {
            return LineSort.BLANK;
        }
        if (depth == 0 && quote.isEmpty() && language.plain(line)) {
            return LineSort.CODE;
        }
        boolean code = false;
        int at = 0;
        while (at < line.length()) {
            if (depth > 0) {
                at = inBlock(line, at);
            } else if (!quote.isEmpty()) {
                code |= !documentation;
                at = inQuote(line, at);
            } else if (Character.isWhitespace(line.charAt(at))) {
                at++;
            } else if (startsBlock(line, at)) {
                depth = 1;
                at += language.open().length();
            } else if (startsLineComment(line, at)) {
                return code ? LineSort.CODE : LineSort.COMMENT;
            } else {
                code |= !opensDocstring(line, at);
                at = inCode(line, at);
            }
        }
        return code ? LineSort.CODE : LineSort.COMMENT;
    }

    private int inBlock(String line, int at) {
        if (line.startsWith(language.close(), at)) {
            depth--;
            return at + language.close().length();
        }
        if (language.nests() && line.startsWith(language.open(), at)) {
            depth++;
            return at + language.open().length();
        }
        return at + 1;
    }

    private int inQuote(String line, int at) {
        if (line.charAt(at) == '\\') {
            return at + 2;
        }
        if (line.startsWith(quote, at)) {
            int after = at + quote.length();
            quote = "";
            return after;
        }
        return at + 1;
    }

    private boolean startsBlock(String line, int at) {
        return !language.open().isEmpty() && line.startsWith(language.open(), at);
    }

    private boolean startsLineComment(String line, int at) {
        for (String mark : language.lineMarks()) {
            if (line.startsWith(mark, at)) {
                return !mark.equals("#") || at == 0 || Character.isWhitespace(line.charAt(at - 1));
            }
        }
        return false;
    }

    private boolean opensDocstring(String line, int at) {
        return language.docstrings()
                && line.substring(0, at).isBlank()
                && language.longQuotes().stream().anyMatch(mark -> line.startsWith(mark, at));
    }

    private int inCode(String line, int at) {
        for (String mark : language.longQuotes()) {
            if (line.startsWith(mark, at)) {
                documentation = opensDocstring(line, at);
                quote = mark;
                return at + mark.length();
            }
        }
        char c = line.charAt(at);
        return language.quotes().indexOf(c) >= 0 ? afterString(line, at, c) : at + 1;
    }

    private static int afterString(String line, int at, char mark) {
        for (int i = at + 1; i < line.length(); i++) {
            if (line.charAt(i) == '\\') {
                i++;
            } else if (line.charAt(i) == mark) {
                return i + 1;
            }
        }
        return line.length();
    }
}
