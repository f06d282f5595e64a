package dev.candor.owners;

import java.util.Optional;

/**
 * The head of a section of CODEOWNERS: {@code ^[name][2] @default}.
 *
 * @param name as written
 * @param optional whether its owners are only asked for their eyes
 * @param approvals how many of them have to agree; 0 where the head does not say
 * @param defaults owners of the entries that name none, as written
 */
record Heading(String name, boolean optional, int approvals, String defaults) {
    /** What stands before the first head of a file belongs to a section of this name in GitLab. */
    static final Heading NONE = new Heading("codeowners", false, 0, "");

    /** Reads a line without blanks around it; empty when it is no head. */
    static Optional<Heading> of(String line) {
        int open = line.startsWith("^") ? 1 : 0;
        int close = line.indexOf(']');
        if (!line.startsWith("[", open) || close < 0) {
            return Optional.empty();
        }
        int at = close + 1;
        int figures = at + 1;
        while (figures < line.length() && line.charAt(figures) >= '0' && line.charAt(figures) <= '9') {
            figures++;
        }
        int approvals = 0;
        if (line.startsWith("[", at) && line.startsWith("]", figures)) {
            approvals = count(line.substring(at + 1, figures));
            at = figures + 1;
        }
        return Optional.of(new Heading(line.substring(open + 1, close), open == 1, approvals, defaults(line, at)));
    }

    private static int count(String figures) {
        return figures.isEmpty() || figures.length() > 6 ? 0 : Integer.parseInt(figures);
    }

    /** After a blank: all up to the first sign that no owner has. */
    private static String defaults(String line, int from) {
        if (from >= line.length() || !Character.isWhitespace(line.charAt(from))) {
            return "";
        }
        int end = from;
        while (end < line.length() && ofOwner(line.charAt(end))) {
            end++;
        }
        return line.substring(from, end).strip();
    }

    private static boolean ofOwner(char c) {
        return Character.isWhitespace(c) || c < 128 && Character.isLetterOrDigit(c) || "@_.-/+".indexOf(c) >= 0;
    }

    Heading named(String other) {
        return new Heading(other, optional, approvals, defaults);
    }
}
