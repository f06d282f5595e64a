package dev.candor.owners;

/**
 * Perl's regular expressions, as MAINTAINERS holds them, in words of RE2. What RE2 has no words for, such as looking
 * around or repeating a group, is refused.
 */
final class Perl {
    private Perl() {}

    /** An {@code N:} or {@code K:} pattern; white space and what follows a hash do not count, as under {@code /x}. */
    static Expression expression(String text) {
        return Expression.of(extended(text));
    }

    /** A {@code K:} pattern for the lines of a hunk; of a choice only the first branch is held to changed lines. */
    static Expression changedLine(String text) {
        return Expression.of("^[+-].*" + extended(text));
    }

    /** The beginning of a path with wildcards, where it also holds other signs of an expression. */
    static Expression path(String text) {
        return Expression.of("^" + text.replace(".", "\\.").replace("*", ".*").replace("?", "."));
    }

    /**
     * Without what does not count. One way of looking around can be said in RE2's words and is used in real files: {@code
     * (?<!word)} at the beginning.
     */
    private static String extended(String text) {
        String kept = withoutBlanks(text);
        int close = kept.indexOf(')');
        String word = kept.startsWith("(?<!") && close > 4 ? kept.substring(4, close) : "";
        boolean plain = !word.isEmpty() && word.chars().allMatch(c -> c < 128 && Character.isLetterOrDigit(c));
        return plain ? notAfter(word) + kept.substring(close + 1) : kept;
    }

    /** The end of a text that does not end with the word: somewhere, from the back, a letter is another or missing. */
    private static String notAfter(String word) {
        StringBuilder ends = new StringBuilder();
        for (int same = 0; same < word.length(); same++) {
            int other = word.length() - 1 - same;
            ends.append(same == 0 ? "(?:" : "|")
                    .append("(?:^|[^")
                    .append(word.charAt(other))
                    .append("])")
                    .append(word, other + 1, word.length());
        }
        return ends.append(')').toString();
    }

    private static String withoutBlanks(String text) {
        StringBuilder kept = new StringBuilder();
        boolean inClass = false;
        for (int at = 0; at < text.length(); at++) {
            char c = text.charAt(at);
            if (c == '\\' && at + 1 < text.length()) {
                kept.append(text, at, at + 2);
                at++;
            } else if (!inClass && c == '#') {
                break;
            } else if (inClass || !Character.isWhitespace(c)) {
                kept.append(c);
                inClass = inClass ? c != ']' : c == '[';
            }
        }
        return kept.toString();
    }
}
