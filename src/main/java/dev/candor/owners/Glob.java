package dev.candor.owners;

import com.google.re2j.PatternSyntaxException;

/**
 * Ruby's {@code File.fnmatch} with {@code FNM_PATHNAME | FNM_DOTMATCH}, by which GitLab matches CODEOWNERS: stars, question
 * marks and classes stay within a directory, {@code **}{@code /} stands for any number of directories. In RE2's words.
 */
final class Glob {
    private final String glob;
    private final StringBuilder out = new StringBuilder("^");
    private int at;

    private Glob(String glob) {
        this.glob = glob;
    }

    /**
     * Reads a pattern.
     *
     * @throws PatternSyntaxException when it is too long or a class in it has no end, which fits nothing in Ruby
     */
    static Expression of(String glob) {
        Glob reader = new Glob(glob);
        while (reader.at < glob.length()) {
            reader.piece();
        }
        return Expression.of(reader.out.append("$").toString());
    }

    private void piece() {
        char c = glob.charAt(at);
        if (glob.startsWith("**/", at) && (at == 0 || glob.charAt(at - 1) == '/')) {
            while (glob.startsWith("**/", at)) {
                at += 3;
            }
            out.append("(?:[^/]*/)*");
        } else if (c == '*') {
            while (at < glob.length() && glob.charAt(at) == '*') {
                at++;
            }
            out.append("[^/]*");
        } else if (c == '?') {
            at++;
            out.append("[^/]");
        } else if (c == '[') {
            at++;
            any();
        } else {
            letter(next());
        }
    }

    /** One character, without the backslash that may stand before it. */
    private int next() {
        if (glob.charAt(at) == '\\' && at + 1 < glob.length()) {
            at++;
        }
        int letter = glob.codePointAt(at);
        at += Character.charCount(letter);
        return letter;
    }

    private void letter(int letter) {
        if (letter == '/' || letter < 128 && Character.isLetterOrDigit(letter)) {
            out.appendCodePoint(letter);
        } else if (letter > ' ' && letter < 127) {
            out.append('\\').appendCodePoint(letter);
        } else {
            out.append(String.format("\\x{%X}", letter));
        }
    }

    /** A class such as {@code [a-z]} or {@code [!a]}; it never means a slash. */
    private void any() {
        boolean not = at < glob.length() && (glob.charAt(at) == '!' || glob.charAt(at) == '^');
        at += not ? 1 : 0;
        StringBuilder members = new StringBuilder();
        while (at < glob.length() && glob.charAt(at) != ']') {
            int from = next();
            boolean range = at + 1 < glob.length() && glob.charAt(at) == '-' && glob.charAt(at + 1) != ']';
            at += range ? 1 : 0;
            member(members, from, range ? next() : from);
        }
        if (at == glob.length()) {
            throw new PatternSyntaxException("missing closing ]", glob);
        }
        at++;
        if (not) {
            out.append("[^/").append(members).append("]");
        } else {
            out.append(members.isEmpty() ? "[^\\x{0}-\\x{10FFFF}]" : "[" + members + "]");
        }
    }

    /** A range that runs backwards means its two ends. */
    private static void member(StringBuilder members, int from, int to) {
        if (from > to) {
            member(members, from, from);
            member(members, to, to);
        } else if (from <= '/' && '/' <= to) {
            span(members, from, '/' - 1);
            span(members, '/' + 1, to);
        } else {
            span(members, from, to);
        }
    }

    private static void span(StringBuilder members, int from, int to) {
        if (from <= to) {
            members.append(String.format("\\x{%X}-\\x{%X}", from, to));
        }
    }
}
