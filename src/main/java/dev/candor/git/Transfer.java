package dev.candor.git;

import java.util.Locale;

/**
 * Undoes a content transfer encoding piece by piece, as {@code git mailinfo} does. Not mime4j's decoders, which drop what
 * stands after base64 padding, cut blanks off quoted-printable lines and change their ends, all without a word.
 */
enum Transfer {
    PLAIN,
    BASE64,
    QUOTED_PRINTABLE;

    static Transfer named(String name) {
        return switch (name.strip().toLowerCase(Locale.ROOT)) {
            case "base64" -> BASE64;
            case "quoted-printable" -> QUOTED_PRINTABLE;
            default -> PLAIN;
        };
    }
}
