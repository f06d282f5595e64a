package dev.candor.git;

/**
 * Where the trailers of a message stand, after the rules of git's {@code trailer.c}: in the last paragraph, unless that
 * is the title, when all its lines are trailers, or when git itself wrote one of them and a quarter are trailers.
 *
 * @param start of the first line; equal to {@code end} when there are no trailers
 * @param end past the last line that belongs to the message
 */
record TrailerBlock(int start, int end) {
    private static final String CUT = "# ------------------------ >8 ------------------------\n";

    static TrailerBlock in(String text) {
        int end = endOfMessage(text, cut(text));
        return new TrailerBlock(new TrailerSearch(text, end).start(), end);
    }

    /** The scissors of {@code git commit --verbose}: they and all below are not part of the message. */
    private static int cut(String text) {
        if (text.startsWith(CUT)) {
            return 0;
        }
        int before = text.indexOf("\n" + CUT);
        return before < 0 ? text.length() : before + 1;
    }

    /** Without the comments, blanks and old-style conflict lists at the end; offset 0 never counts as their start. */
    private static int endOfMessage(String text, int limit) {
        int ignored = 0;
        boolean conflicts = false;
        for (int line = 0; line < limit; line = MessageLines.after(text, line)) {
            char first = text.charAt(line);
            if (MessageLines.isComment(text, line) || first == '\n') {
                ignored = ignored == 0 ? line : ignored;
            } else if (text.startsWith("Conflicts:\n", line)) {
                conflicts = true;
                ignored = ignored == 0 ? line : ignored;
            } else if (!(conflicts && first == '\t') && ignored != 0) {
                ignored = 0;
                conflicts = false;
            }
        }
        return ignored == 0 ? limit : ignored;
    }
}
