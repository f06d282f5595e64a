package dev.candor.command;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** Tells which lines of a paragraph begin within a code span, a comment or a tag; in one walk over the text. */
final class Hidden {
    private static final String OPEN = "<!--";
    private static final String CLOSE = "-->";

    private final String text;
    /** Where the last run of so many backticks begins. */
    private final Map<Integer, Integer> lastRun = new HashMap<>();

    private final int lastTag;

    private Hidden(String text) {
        this.text = text;
        this.lastTag = text.lastIndexOf('>');
        for (int at = 0; at < text.length(); at++) {
            if (text.charAt(at) == '`') {
                int length = run(at);
                lastRun.put(length, at);
                at += length - 1;
            }
        }
    }

    static Set<Integer> lines(List<String> paragraph) {
        return new Hidden(String.join("\n", paragraph)).lines();
    }

    private Set<Integer> lines() {
        Set<Integer> hidden = new HashSet<>();
        int line = 0;
        int at = 0;
        while (at < text.length()) {
            int end = end(at);
            for (; at < end; at++) {
                if (text.charAt(at) == '\n') {
                    line++;
                    if (at + 1 < end) {
                        hidden.add(line);
                    }
                }
            }
        }
        return hidden;
    }

    /** Behind what begins here: a span of code, a comment that may be open, a tag, an escaped sign, or one sign. */
    private int end(int at) {
        if (text.startsWith(OPEN, at)) {
            int close = text.indexOf(CLOSE, at + OPEN.length());
            return close < 0 ? text.length() : close + CLOSE.length();
        }
        return switch (text.charAt(at)) {
            case '\\' -> at + (text.startsWith("`", at + 1) ? 2 : 1);
            case '<' -> lastTag > at ? text.indexOf('>', at) + 1 : at + 1;
            case '`' -> code(at);
            default -> at + 1;
        };
    }

    private int code(int at) {
        int length = run(at);
        return lastRun.getOrDefault(length, at) > at ? closing(at + length, length) : at + length;
    }

    /** There is one, so that the walk to it is paid by the span that it ends. */
    private int closing(int from, int length) {
        int at = from;
        while (true) {
            at = text.indexOf('`', at);
            int found = run(at);
            if (found == length) {
                return at + length;
            }
            at += found;
        }
    }

    private int run(int from) {
        int at = from;
        while (at < text.length() && text.charAt(at) == '`') {
            at++;
        }
        return at - from;
    }
}
