package dev.candor.scope;

/**
 * One added or deleted line.
 *
 * @param file index of the file in the diff
 * @param hunk number of the hunk in the whole diff
 * @param run number of the run in the whole diff: changed lines with no context between them
 * @param place index of the line in its hunk
 * @param number line number, on the new side when added, else on the old side
 * @param added whether it was added, else deleted
 * @param text without the mark
 * @param sort what it holds
 * @param kind of its file
 */
record ChangedLine(
        int file, int hunk, int run, int place, int number, boolean added, String text, LineSort sort, FileKind kind) {
    String indentation() {
        int width = 0;
        while (width < text.length() && Character.isWhitespace(text.charAt(width))) {
            width++;
        }
        return text.substring(0, width);
    }

    /** How many letters and digits it has; they are counted up to {@code most}. */
    int letters(int most) {
        int letters = 0;
        for (int at = 0; at < text.length() && letters < most; at++) {
            letters += Character.isLetterOrDigit(text.charAt(at)) ? 1 : 0;
        }
        return letters;
    }

    /** The same for all lines whose tokens are the same: a quick way to tell lines apart. */
    int mark() {
        int mark = 0;
        for (int at = 0; at < text.length(); at++) {
            char c = text.charAt(at);
            mark = Tokens.isSpace(c) ? mark : 31 * mark + c;
        }
        return mark;
    }

    /** Whether it is documentation: in a file for that, or a comment in code. */
    boolean documents() {
        return kind == FileKind.DOCS || kind == FileKind.CODE && sort == LineSort.COMMENT;
    }

    boolean blank() {
        return sort == LineSort.BLANK;
    }
}
