package dev.candor.command;

import java.util.List;
import java.util.Locale;

/**
 * Leaves out the mail that somebody answers where their program put it below without any mark, and the signature. What
 * looks as if it began there is left out with all that follows: a command that is not heard can be said again.
 */
final class Answered {
    private static final List<String> SEPARATORS =
            List.of("-----original message-----", "---- original message ----", "begin forwarded message:");

    /** How programs end the line that says who wrote what follows. */
    private static final List<String> WROTE = List.of("wrote:", "schrieb:", "a écrit :", "escribió:", "ha scritto:");

    private static final List<String> FIELDS = List.of("sent:", "date:", "to:", "subject:", "cc:");

    private Answered() {}

    static List<String> cut(List<String> lines) {
        for (int at = 0; at < lines.size(); at++) {
            if (ends(lines, at)) {
                return lines.subList(0, at);
            }
        }
        return lines;
    }

    private static boolean ends(List<String> lines, int at) {
        String line = lines.get(at);
        if (line.equals("-- ")) {
            return true;
        }
        String plain = line.strip().replace("*", "").toLowerCase(Locale.ROOT);
        return SEPARATORS.contains(plain)
                || header(plain, lines, at)
                || attributes(plain, lines.subList(at + 1, lines.size()));
    }

    /** {@code From: ...} with another field of a mail's head below it. */
    private static boolean header(String plain, List<String> lines, int at) {
        if (!plain.startsWith("from:") || at + 1 >= lines.size()) {
            return false;
        }
        String next = lines.get(at + 1).strip().replace("*", "").toLowerCase(Locale.ROOT);
        return FIELDS.stream().anyMatch(next::startsWith);
    }

    /** {@code ... wrote:}, and then a text that bears no marks of a quote. */
    private static boolean attributes(String plain, List<String> below) {
        return WROTE.stream().anyMatch(plain::endsWith)
                && below.stream()
                        .map(String::strip)
                        .filter(line -> !line.isEmpty())
                        .findFirst()
                        .filter(line -> !line.startsWith(">"))
                        .isPresent();
    }
}
