package dev.candor.scope;

import java.util.Locale;
import java.util.Set;
import java.util.StringTokenizer;

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

    private Tooling() {}

    /** Whether a formatter, a rewriting tool or a command line of one is named; words of prose do not count. */
    public static boolean named(String message) {
        var words = new StringTokenizer(message.toLowerCase(Locale.ROOT), SEPARATORS);
        String before = "";
        String word = words.hasMoreTokens() ? words.nextToken() : "";
        while (!word.isEmpty()) {
            String after = words.hasMoreTokens() ? words.nextToken() : "";
            String bare = word.endsWith(".") ? word.substring(0, word.length() - 1) : word;
            boolean called = after.startsWith("-") || USING.contains(before);
            if (bare.endsWith(".cocci") || NAMES.contains(bare) && (called || !COMMANDS.contains(bare))) {
                return true;
            }
            before = word;
            word = after;
        }
        return false;
    }
}
