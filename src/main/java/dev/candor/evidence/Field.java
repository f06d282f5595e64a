package dev.candor.evidence;

import java.util.Optional;

/**
 * A line that is shaped like a trailer, whether git counts it as one or not.
 *
 * @param key as written
 * @param value unfolded, as much as it takes to see what it names; a doubled key is stripped from it
 */
record Field(String key, String value) {
    /** Keys are short; anything longer is a sentence. */
    private static final int LONGEST_KEY = 40;

    private static final int ENOUGH = 1000;

    Field {
        String whole = undoubled(key, value);
        value = whole.length() <= ENOUGH ? whole : whole.substring(0, ENOUGH);
    }

    /** Reads {@code Key: value}; spaces in the key are a common slip. Anything indented is no trailer. */
    static Optional<Field> of(Message message, Line line) {
        String text = line.text();
        int colon = text.indexOf(':');
        if (text.indexOf('<') > 0 && (colon < 0 || text.lastIndexOf(". ", colon) > 0)) {
            return credit(text);
        }
        if (colon < 2 || colon > LONGEST_KEY) {
            return Optional.empty();
        }
        String key = plain(text.substring(0, colon));
        boolean closed = colon + 1 == text.length() || " \t*_".indexOf(text.charAt(colon + 1)) >= 0;
        return closed && key(key) ? Optional.of(new Field(key, unfolded(message, line, colon))) : Optional.empty();
    }

    /** {@code Co-authored by Name <mail>}, with the colon forgotten or behind a sentence. */
    private static Optional<Field> credit(String text) {
        int from = text.lastIndexOf(". ", text.indexOf('<')) + 1;
        String line = text.substring(from).strip();
        int colon = line.indexOf(": ");
        int end = colon > 0 ? colon : line.indexOf("by ") + 2;
        boolean credits =
                end > 4 && end < line.indexOf('<') && line.indexOf('@', end) > end && key(line.substring(0, end));
        return credits
                ? Optional.of(new Field(
                        line.substring(0, end),
                        line.substring(colon > 0 ? end + 1 : end).strip()))
                : Optional.empty();
    }

    /** Without the emphasis of Markdown, as in {@code **AI disclosure**}. */
    private static String plain(String key) {
        int from = 0;
        int to = key.length();
        while (from < to && "*_".indexOf(key.charAt(from)) >= 0) {
            from++;
        }
        while (to > from && "*_ ".indexOf(key.charAt(to - 1)) >= 0) {
            to--;
        }
        return key.substring(from, to);
    }

    String text() {
        return key + ": " + value;
    }

    /** More than a name: a sentence. */
    boolean wordy() {
        return Words.value(value).size() > 7;
    }

    private static boolean key(String text) {
        return text.length() > 1
                && Character.isLetter(text.charAt(0))
                && text.chars().allMatch(c -> Character.isLetterOrDigit(c) || "- /_".indexOf(c) >= 0);
    }

    private static String unfolded(Message message, Line line, int colon) {
        var value = new StringBuilder(
                plain(line.text().substring(colon + 1).strip()).strip());
        Line next = message.after(line);
        while (next.prose() && Character.isWhitespace(next.text().charAt(0)) && value.length() < ENOUGH) {
            value.append(' ').append(next.text().strip());
            next = message.after(next);
        }
        return value.toString();
    }

    /** A hook that adds the key to a line that has it already: {@code Assisted-by: Assisted-by: X}. */
    static String undoubled(String key, String value) {
        boolean doubled = value.length() > key.length()
                && value.regionMatches(true, 0, key, 0, key.length())
                && value.charAt(key.length()) == ':';
        return doubled ? value.substring(key.length() + 1).strip() : value;
    }
}
