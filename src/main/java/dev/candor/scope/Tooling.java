package dev.candor.scope;

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

    private Tooling() {}

    /** Whether a formatter, a rewriting tool or a command line of one is named; words of prose do not count. */
    public static boolean named(String message) {
        String[] words = message.toLowerCase(Locale.ROOT).split("[\\s`'\"(),:;]+");
        for (int i = 0; i < words.length; i++) {
            String word = words[i].endsWith(".") ? words[i].substring(0, words[i].length() - 1) : words[i];
            boolean command = i + 1 < words.length && words[i + 1].startsWith("-");
            boolean using = i > 0
                    && Set.of("using", "with", "by", "via", "ran", "run", "$").contains(words[i - 1]);
            if (word.endsWith(".cocci") || (NAMES.contains(word) && (!COMMANDS.contains(word) || command || using))) {
                return true;
            }
        }
        return false;
    }
}
