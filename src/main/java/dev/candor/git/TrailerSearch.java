package dev.candor.git;

/** Walks a message backwards, line by line, until it knows where the trailers begin. */
final class TrailerSearch {
    private final String text;
    private final int end;
    private int trailers;
    private int others;
    private int continuations;
    private boolean writtenByGit;
    private boolean begun;

    TrailerSearch(String text, int end) {
        this.text = text;
        this.end = end;
    }

    /** The start of the first trailer line; the end of the message when there is none. */
    int start() {
        int title = endOfTitle();
        for (int line = MessageLines.before(text, end); line >= title; line = MessageLines.before(text, line)) {
            if (MessageLines.isComment(text, line)) {
                endRun();
            } else if (!MessageLines.isBlank(text, line)) {
                begun = true;
                count(line);
            } else if (begun) {
                endRun();
                return areTrailers() ? MessageLines.after(text, line) : end;
            }
        }
        return end;
    }

    /** Where the first paragraph ends, which never holds trailers. */
    private int endOfTitle() {
        int line = 0;
        while (line < end && (MessageLines.isComment(text, line) || !MessageLines.isBlank(text, line))) {
            line = MessageLines.after(text, line);
        }
        return line;
    }

    private void count(int line) {
        if (isFromGit(line)) {
            writtenByGit = true;
            countTrailer();
        } else if (MessageLines.isSpace(text.charAt(line))) {
            continuations++;
        } else if (MessageLines.separator(text, line) > 0) {
            countTrailer();
        } else {
            others++;
            endRun();
        }
    }

    private boolean isFromGit(int line) {
        return text.startsWith("Signed-off-by: ", line) || text.startsWith("(cherry picked from commit ", line);
    }

    /** The indented lines below it were its own. */
    private void countTrailer() {
        trailers++;
        continuations = 0;
    }

    /** The indented lines below belong to no trailer. */
    private void endRun() {
        others += continuations;
        continuations = 0;
    }

    private boolean areTrailers() {
        return writtenByGit ? trailers * 3L >= others : trailers > 0 && others == 0;
    }
}
