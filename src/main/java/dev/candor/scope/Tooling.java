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
    private static final String BETWEEN = " \t\n\u000b\f\r`'\"(),:;";
    private static final Set<String> USING = Set.of("using", "with", "by", "via", "ran", "run", "$");
    private static final Set<String> COMMANDS = Set.of("sed", "awk", "gawk", "perl", "black", "sort", "indent");

    private Tooling() {}

    /** Whether a formatter, a rewriting tool or a command line of one is named; words of prose do not count. */
    public static boolean named(String message) {
        StringTokenizer words = new StringTokenizer(message.toLowerCase(Locale.ROOT), BETWEEN);
        String before = "";
        String here = words.hasMoreTokens() ? words.nextToken() : "";
        while (!here.isEmpty()) {
            String behind = words.hasMoreTokens() ? words.nextToken() : "";
            if (named(before, here.endsWith(".") ? here.substring(0, here.length() - 1) : here, behind)) {
                return true;
            }
            before = here;
            here = behind;
        }
        return false;
    }

    private static boolean named(String before, String word, String behind) {
        return word.endsWith(".cocci")
                || (NAMES.contains(word)
                        && (!COMMANDS.contains(word) || behind.startsWith("-") || USING.contains(before)));
    }
}
