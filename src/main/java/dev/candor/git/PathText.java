package dev.candor.git;

import java.nio.charset.StandardCharsets;
import java.util.Optional;

/**
 * Paths as they stand in diff headers. All text here is raw: one char for each byte, so that quoted and plain bytes
 * meet before they are decoded.
 */
final class PathText {
    private static final String ESCAPES = "abfnrtv\\\"";
    private static final String ESCAPED = "\u0007\b\f\n\r\t\u000b\\\"";

    private PathText() {}

    /** A name in double quotes and the place after them. */
    record Quoted(String name, int end) {}

    /** Reads a name in git's C-style quotes at this place; empty when it is none, or broken. */
    static Optional<Quoted> quoted(String raw, int start) {
        if (!raw.startsWith("\"", start)) {
            return Optional.empty();
        }
        StringBuilder name = new StringBuilder();
        for (int at = start + 1; at < raw.length(); at++) {
            char c = raw.charAt(at);
            if (c == '"') {
                return Optional.of(new Quoted(name.toString(), at + 1));
            }
            if (c != '\\') {
                name.append(c);
                continue;
            }
            int octal = octal(raw, at + 1);
            int letter = at + 1 < raw.length() ? ESCAPES.indexOf(raw.charAt(at + 1)) : -1;
            if (octal < 0 && letter < 0) {
                return Optional.empty();
            }
            name.append(octal < 0 ? ESCAPED.charAt(letter) : (char) octal);
            at += octal < 0 ? 1 : 3;
        }
        return Optional.empty();
    }

    private static int octal(String raw, int at) {
        if (at + 3 > raw.length()) {
            return -1;
        }
        int value = 0;
        for (int i = at; i < at + 3; i++) {
            int digit = raw.charAt(i) - '0';
            if (digit < 0 || digit > 7) {
                return -1;
            }
            value = value * 8 + digit;
        }
        return value < 256 ? value : -1;
    }

    /** The name that a line holds from this place on: quoted, or plain up to a tab. */
    static String name(String raw, int start) {
        int tab = raw.indexOf('\t', start);
        return quoted(raw, start).map(Quoted::name).orElseGet(() -> raw.substring(start, tab < 0 ? raw.length() : tab));
    }

    /** Without its first component, such as {@code a/}; empty when there is none, or nothing else. */
    static Optional<String> stripped(String name) {
        int slash = name.indexOf('/');
        return slash <= 0 || slash + 1 == name.length() ? Optional.empty() : Optional.of(name.substring(slash + 1));
    }

    static boolean isNull(String name) {
        return name.equals("/dev/null");
    }

    /** The path as people write it: UTF-8 where the bytes are that, else Latin-1; double slashes made one. */
    static String decoded(String name) {
        String path = Text.decode(name.getBytes(StandardCharsets.ISO_8859_1));
        return path.contains("//") ? squashed(path) : path;
    }

    private static String squashed(String path) {
        StringBuilder one = new StringBuilder(path.length());
        for (int i = 0; i < path.length(); i++) {
            if (path.charAt(i) != '/' || i == 0 || path.charAt(i - 1) != '/') {
                one.append(path.charAt(i));
            }
        }
        return one.toString();
    }
}
