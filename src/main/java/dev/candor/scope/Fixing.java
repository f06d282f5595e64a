package dev.candor.scope;

import java.util.Locale;
import java.util.Set;

/** Tells from a commit message whether the change is meant to fix something. */
final class Fixing {
    private static final Set<String> WORDS = Set.of(
            "fix",
            "fixes",
            "fixed",
            "fixing",
            "fixup",
            "bugfix",
            "hotfix",
            "regression",
            "leak",
            "leaks",
            "overflow",
            "underflow",
            "crash",
            "crashes",
            "segfault",
            "deadlock",
            "race",
            "oob",
            "uaf",
            "correct",
            "incorrect",
            "wrong",
            "bug",
            "broken",
            "null",
            "invalid",
            "missing",
            "prevent",
            "cve",
            "repair");

    private Fixing() {}

    static boolean signalled(String message) {
        String subject = message.lines().findFirst().orElse("").toLowerCase(Locale.ROOT);
        for (String w : subject.split("[^a-z]+")) if (WORDS.contains(w)) return true;
        return message.lines()
                .anyMatch(l -> l.startsWith("Fixes:") || l.startsWith("Resolves:") || l.startsWith("Closes: http"));
    }
}
