package dev.candor.scope;

import java.util.BitSet;
import java.util.Locale;
import java.util.Set;

/** Tells whether a message names a deterministic tool, as policies ask for with mechanical changes. */
public final class Tooling {
    private static final Set<String> NAMES = Set.of(
            "sed",
            "awk",
            "gawk",
            "perl",
            "spatch",
            "coccinelle",
            "cocci",
            "clang-format",
            "clang-tidy",
            "rustfmt",
            "gofmt",
            "gofumpt",
            "black",
            "isort",
            "ruff",
            "autopep8",
            "prettier",
            "eslint",
            "codespell",
            "savedefconfig",
            "moveconfig",
            "qconfig",
            "2to3",
            "cargo-fmt",
            "git-grep",
            "sort",
            "indent");
    private static final Set<String> COMMANDS = Set.of("sed", "awk", "gawk", "perl", "black", "sort", "indent");
    private static final Set<String> USING = Set.of("using", "with", "by", "via", "ran", "run", "$");
    private static final String SEPARATORS = " \t\n\r\f\u000b`'\"(),:;";

    /** The first two letters of all names. */
    private static final BitSet BEGINNINGS = new BitSet();

    private static final boolean[] IS_SEPARATOR = new boolean[128];

    static {
        SEPARATORS.chars().forEach(c -> IS_SEPARATOR[c] = true);
        NAMES.forEach(name -> BEGINNINGS.set(pair(name, 0)));
    }

    private Tooling() {}

    /** Whether a formatter, a rewriting tool or a command line of one is named; words of prose do not count. */
    public static boolean named(String message) {
        return namedIn(message.toLowerCase(Locale.ROOT));
    }

    /** @param text in lower case */
    static boolean namedIn(String text) {
        int before = 0;
        int end = 0;
        int from = separated(text, 0, true);
        while (from < text.length()) {
            int to = separated(text, from, false);
            int next = separated(text, to, true);
            boolean command = text.startsWith("-", next);
            if (mayBeName(text, from, to) && isName(text.substring(from, to), text.substring(before, end), command)) {
                return true;
            }
            before = from;
            end = to;
            from = next;
        }
        return false;
    }

    /** Where the next character is that is none of the separators, or one. */
    private static int separated(String text, int from, boolean separators) {
        int at = from;
        while (at < text.length() && isSeparator(text.charAt(at)) == separators) {
            at++;
        }
        return at;
    }

    private static boolean isSeparator(char c) {
        return c < IS_SEPARATOR.length && IS_SEPARATOR[c];
    }

    private static int pair(String text, int at) {
        return (text.charAt(at) & 0xff) << 8 | text.charAt(at + 1) & 0xff;
    }

    /** A quick look that no name fails. */
    private static boolean mayBeName(String text, int from, int to) {
        return to - from > 1
                && (BEGINNINGS.get(pair(text, from))
                        || text.startsWith(".cocci", to - 6)
                        || text.startsWith(".cocci.", to - 7));
    }

    private static boolean isName(String word, String before, boolean command) {
        String bare = word.endsWith(".") ? word.substring(0, word.length() - 1) : word;
        boolean called = command || USING.contains(before);
        return bare.endsWith(".cocci") || NAMES.contains(bare) && (called || !COMMANDS.contains(bare));
    }
}
