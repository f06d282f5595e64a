package dev.candor.owners;

import com.google.re2j.Pattern;
import com.google.re2j.PatternSyntaxException;
import java.util.List;

/**
 * A regular expression that somebody wrote into a file of ours to read, found anywhere in a text. RE2 cannot be made to
 * search for ever; it is slow, so the words without which nothing can be found are looked for first.
 *
 * @param needles one of them stands in every text that fits; empty when there is no telling
 */
record Expression(Pattern pattern, List<String> needles) implements Fit {
    private static final int LONGEST = 1000;
    private static final int COPIES = 1000;

    Expression {
        needles = List.copyOf(needles);
    }

    /**
     * Reads an expression in RE2's words.
     *
     * @throws PatternSyntaxException when it is none, or would grow too big
     */
    static Expression of(String text) {
        if (text.length() > LONGEST || copies(text) > COPIES) {
            throw new PatternSyntaxException("too big", text.substring(0, Math.min(40, text.length())));
        }
        return new Expression(Pattern.compile(text), Needles.of(text));
    }

    @Override
    public boolean fits(String text) {
        return (needles.isEmpty() || needles.stream().anyMatch(text::contains))
                && pattern.matcher(text).find();
    }

    /** How often the counted repetitions can multiply a piece of the expression, at most. */
    private static long copies(String text) {
        long copies = 1;
        for (int open = text.indexOf('{'); open >= 0 && copies <= COPIES; open = text.indexOf('{', open + 1)) {
            int most = 1;
            int count = 0;
            int at = open + 1;
            while (at < text.length() && (Character.isDigit(text.charAt(at)) || text.charAt(at) == ',')) {
                count = text.charAt(at) == ',' ? 0 : Math.min(COPIES + 1, count * 10 + text.charAt(at) - '0');
                most = Math.max(most, count);
                at++;
            }
            copies *= most;
        }
        return copies;
    }
}
