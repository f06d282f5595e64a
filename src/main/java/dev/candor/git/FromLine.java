package dev.candor.git;

import java.util.Optional;

/** The lines {@code From ... date} that an mbox puts before each mail, known by the same signs as {@code git mailsplit}. */
final class FromLine {
    /** The date that format-patch writes into all of them. */
    private static final String MAGIC = " Mon Sep 17 00:00:00 2001";

    private static final int SHORTEST = 20;

    private FromLine() {}

    static boolean is(LineChunks line) {
        return line.starts("From ") && is(line.raw());
    }

    /** @param line raw, with its line feed: {@code From}, something, {@code h:mm:ss} of which two digits show, a year after 1990 */
    static boolean is(String line) {
        if (line.length() < SHORTEST || !line.startsWith("From ")) {
            return false;
        }
        int colon = line.lastIndexOf(':', line.length() - 3);
        return colon >= 9
                && isDigit(line, colon - 4)
                && isDigit(line, colon - 2)
                && isDigit(line, colon - 1)
                && isDigit(line, colon + 1)
                && isDigit(line, colon + 2)
                && year(line, colon + 3) > 90;
    }

    private static boolean isDigit(String line, int at) {
        return at < line.length() && line.charAt(at) >= '0' && line.charAt(at) <= '9';
    }

    private static int year(String line, int start) {
        int at = start;
        while (at < line.length() && MessageLines.isSpace(line.charAt(at))) {
            at++;
        }
        at += line.startsWith("+", at) ? 1 : 0;
        int year = 0;
        for (; isDigit(line, at) && year < 10_000; at++) {
            year = year * 10 + line.charAt(at) - '0';
        }
        return year;
    }

    /** Whether format-patch wrote the line. */
    static boolean ofFormatPatch(String line) {
        return commit(line).isPresent();
    }

    /** The commit that format-patch names in its line; empty in the line of any other program. */
    static Optional<String> commit(String line) {
        int end = line.indexOf(' ', 5);
        boolean ours = end > 0 && line.startsWith("From ") && line.startsWith(MAGIC, end);
        String id = ours ? line.substring(5, end) : "";
        boolean whole = id.length() == 40 || id.length() == 64;
        return whole && id.chars().allMatch(FromLine::isHex) ? Optional.of(id) : Optional.empty();
    }

    private static boolean isHex(int c) {
        return c >= '0' && c <= '9' || c >= 'a' && c <= 'f';
    }
}
