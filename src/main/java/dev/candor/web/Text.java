package dev.candor.web;

/**
 * Makes text from outside fit to be shown: no end of length, no control characters, nothing that turns the direction of
 * reading. What is left may stand in XML. Escaping is the template's and the feed writer's.
 */
final class Text {
    private static final int REPLACEMENT = 0xFFFD;

    private Text() {}

    /** One line of at most so many characters; an ellipsis tells that there was more. */
    static String line(String outside, int most) {
        return shown(outside, most, false).strip();
    }

    /** The same, line breaks and tabs kept. */
    static String block(String outside, int most) {
        return shown(outside, most, true).stripTrailing();
    }

    private static String shown(String outside, int most, boolean lines) {
        var text = new StringBuilder(Math.min(outside.length(), most) + 1);
        int at = 0;
        for (int count = 0; at < outside.length() && count < most; count++) {
            int character = outside.codePointAt(at);
            at += Character.charCount(character);
            text.appendCodePoint(replaced(character, lines));
        }
        return at < outside.length() ? text.append('…').toString() : text.toString();
    }

    private static int replaced(int character, boolean lines) {
        if (character == '\n' || character == '\t') {
            return lines ? character : ' ';
        }
        if (character == '\r') {
            return ' ';
        }
        return unshowable(character) ? REPLACEMENT : character;
    }

    private static boolean unshowable(int character) {
        return switch (Character.getType(character)) {
            case Character.CONTROL, Character.SURROGATE -> true;
            default -> turnsReading(character) || (character & 0xFFFE) == 0xFFFE;
        };
    }

    private static boolean turnsReading(int character) {
        return character >= 0x202A && character <= 0x202E
                || character >= 0x2066 && character <= 0x2069
                || character == 0x200E
                || character == 0x200F
                || character == 0x061C;
    }
}
