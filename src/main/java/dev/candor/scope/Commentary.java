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
    /** Whether the line at hand holds code. */
    private boolean code;

    private Commentary(Language language) {
        this.language = language;
    }

    /**
     * One sort for each line, in order; the lines are of one side and without marks.
     *
     * @param first number of the first line in its file, counted from 1; what a file starts with is in no comment
     */
    static List<LineSort> sorts(Language language, int first, List<String> lines) {
        Commentary commentary = new Commentary(language);
        if (first > 1) {
            commentary.enter(lines);
        }
        List<LineSort> sorts = new ArrayList<>(lines.size());
        lines.forEach(line -> sorts.add(commentary.sort(line)));
        return sorts;
    }

    private void enter(List<String> lines) {
        depth = !language.open().isEmpty() && HunkStart.insideBlock(language, lines) ? 1 : 0;
        if (language.docstrings()) {
            HunkStart.openString(language, lines).ifPresent(open -> {
                quote = open.mark();
                documentation = open.documentation();
            });
        }
    }

    private LineSort sort(String line) {
        if (line.isBlank()) {
            return LineSort.BLANK;
        }
        if (line.startsWith("#!/") && depth == 0 && quote.isEmpty()) {
            return LineSort.CODE;
        }
        code = false;
        int at = 0;
        while (at < line.length()) {
            if (depth > 0) {
                at = inBlock(line, at);
            } else if (!quote.isEmpty()) {
                code |= !documentation;
                at = inQuote(line, at);
            } else {
                at = outside(line, at);
            }
        }
        return code ? LineSort.CODE : LineSort.COMMENT;
    }

    /** Goes on to the next mark, and over it. */
    private int outside(String line, int from) {
        int mark = language.mark(line, from);
        if (mark == line.length()) {
            code = code || hasText(line, from, mark);
            return mark;
        }
        boolean docstring = opensDocstring(line, mark);
        code = code || !docstring && hasText(line, from, mark);
        if (startsLineComment(line, mark)) {
            return line.length();
        }
        if (startsBlock(line, mark)) {
            depth = 1;
            return mark + language.open().length();
        }
        code |= !docstring;
        return inCode(line, mark);
    }

    private static boolean hasText(String line, int from, int to) {
        for (int at = from; at < to; at++) {
            if (!Character.isWhitespace(line.charAt(at))) {
                return true;
            }
        }
        return false;
    }

    private int inBlock(String line, int at) {
        int close = line.indexOf(language.close(), at);
        int open = language.nests() ? line.indexOf(language.open(), at) : -1;
        if (open >= 0 && (close < 0 || open < close)) {
            depth++;
            return open + language.open().length();
        }
        if (close < 0) {
            return line.length();
        }
        depth--;
        return close + language.close().length();
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
                && startsStatement(line, at)
                && language.longQuotes().stream().anyMatch(mark -> line.startsWith(mark, at));
    }

    /** Whether nothing stands before but the letter of a raw or Unicode string. */
    private static boolean startsStatement(String line, int at) {
        int end = at > 0 && "rRuU".indexOf(line.charAt(at - 1)) >= 0 ? at - 1 : at;
        for (int i = 0; i < end; i++) {
            if (!Character.isWhitespace(line.charAt(i))) {
                return false;
            }
        }
        return true;
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
