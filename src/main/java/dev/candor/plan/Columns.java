package dev.candor.plan;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;

/**
 * Sets text in the 72 columns of a mail. No line of it can be taken for a trailer, for a patch or for the start of
 * another mail: readers of mails look at the beginning of lines, so what could be one is indented.
 */
final class Columns {
    private static final int WIDTH = 72;
    private static final int QUOTED = WIDTH - 4;

    /** {@code Acked-by: somebody}, {@code diff --git}, {@code From somebody}, a signature, a quote. */
    private static final Pattern TAKEN =
            Pattern.compile("[A-Za-z0-9-]+ ?:.*|diff .*|From .*|--.*|\\+\\+.*|@@.*|_+|>.*");

    private Columns() {}

    /** A paragraph. */
    static String wrapped(String text) {
        return String.join("\n", lines(text, WIDTH));
    }

    /** A paragraph under a star. */
    static String item(String text) {
        return "* " + String.join("\n  ", lines(text, WIDTH - 2));
    }

    /** One line as it was sent; cut where it is too long. */
    static String quoted(String text) {
        return "    " + cut(Markdown.oneLine(text), QUOTED);
    }

    /** An address on a line of its own, which no mail program breaks. */
    static String address(String url) {
        return "  " + Markdown.oneLine(url);
    }

    private static List<String> lines(String text, int width) {
        List<String> lines = new ArrayList<>();
        StringBuilder line = new StringBuilder();
        for (String word : text.strip().split("\\s+")) {
            String next = cut(plain(word), width - 2);
            if (!line.isEmpty() && line.length() + 1 + next.length() > width - 2) {
                lines.add(harmless(line.toString()));
                line.setLength(0);
            }
            line.append(line.isEmpty() ? "" : " ").append(next);
        }
        lines.add(harmless(line.toString()));
        return lines;
    }

    private static String harmless(String line) {
        return TAKEN.matcher(line).matches() ? "  " + line : line;
    }

    private static String plain(String word) {
        StringBuilder plain = new StringBuilder();
        word.codePoints()
                .filter(c -> !Character.isISOControl(c) && Character.getType(c) != Character.FORMAT)
                .forEach(plain::appendCodePoint);
        return plain.toString();
    }

    private static String cut(String line, int most) {
        return line.codePointCount(0, line.length()) <= most
                ? line
                : line.substring(0, line.offsetByCodePoints(0, most - 1)) + "…";
    }
}
