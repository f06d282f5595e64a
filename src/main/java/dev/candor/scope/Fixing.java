package dev.candor.scope;

import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;

/**
 * Tells from a commit message whether the change is meant to fix something: by the words of its subject, by a line that
 * names the broken commit or the report, or by a sentence of its body that says what it fixes. A subject that says that
 * something new comes is believed, unless the broken commit is named.
 */
final class Fixing {
    private static final Set<String> WORDS = Set.of(
            "fix",
            "fixes",
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

    /** What says so even of a change that adds something. */
    private static final Set<String> PLAIN_WORDS = Set.of("fix", "fixes", "missing");

    private static final Set<String> NEW = Set.of(
            "add", "adds", "introduce", "introduces", "implement", "implements", "support", "enable", "document");

    /** Subjects that hold something back; a fix when the body tells what went wrong without it. */
    private static final Pattern RESTRAINT = Pattern.compile(
            "(do not|don't|never|avoid|stop|ensure|make sure|handle|check|verify|validate|reject|clear|reset|properly|cope)\\b.*");

    private static final Pattern TROUBLE = Pattern.compile(
            "\\b(crash\\w*|segfaults?|overflow\\w*|leak\\w*|use[- ]after[- ]free|out[- ]of[- ]bounds|deadlocks?"
                    + "|uninitiali[sz]ed|undefined behaviou?r|regression|hangs|malformed|bug|assertion|failing|fails|broken)\\b");

    /** A line that names the broken commit, as {@code Fixes: 123456789abc ("subject")}, or where it was reported. */
    private static final Pattern COMMIT = Pattern.compile("(?i)fixes:\\s*(commit\\s+)?[0-9a-f]{7,40}\\b.*");

    private static final Pattern REPORT = Pattern.compile(
            "(?i)((fix(es)?|resolves|closes):?\\s+(https?://|\\[ ?\\w+ #?\\d).*|(fix(es)?:?|resolves:)\\s+#\\d+.*|(fixes|resolves):.*"
                    + "|addresses:\\s+https?://\\S*(issue|bug)\\S*)");

    private static final Pattern SENTENCE = Pattern.compile(
            "(?i)((this|the) (patch|commit|change) |this )?fix(es)? (a|an|the|this|that|these|both|by)\\b.*");

    /** What stands in brackets in front, such as {@code (docs)}. */
    private static final Pattern NOTE = Pattern.compile("^\\([^()]*\\)\\s*");

    private Fixing() {}

    static boolean signalled(String message) {
        String subject = message.lines().findFirst().orElse("").toLowerCase(Locale.ROOT);
        List<String> words = PlainWords.of(subject, "_");
        String told = told(subject);
        boolean comes = NEW.contains(firstWord(NOTE.matcher(told).replaceFirst("")));
        if (told.startsWith("fixed ") || words.stream().anyMatch(comes ? PLAIN_WORDS::contains : WORDS::contains)) {
            return true;
        }
        List<String> body = message.lines().skip(1).map(String::strip).toList();
        if (body.stream().anyMatch(Fixing::namesCommit)) {
            return true;
        }
        return !comes
                && (body.stream().anyMatch(Fixing::names)
                        || RESTRAINT.matcher(told).matches() && body.stream().anyMatch(Fixing::troubles));
    }

    /** The subject behind the part of the tree that it begins with. */
    private static String told(String subject) {
        return subject.substring(subject.lastIndexOf(": ") < 0 ? 0 : subject.lastIndexOf(": ") + 2)
                .strip();
    }

    private static String firstWord(String text) {
        int end = 0;
        while (end < text.length() && text.charAt(end) >= 'a' && text.charAt(end) <= 'z') {
            end++;
        }
        return text.substring(0, end);
    }

    private static boolean namesCommit(String line) {
        return line.regionMatches(true, 0, "fixes:", 0, 6)
                && COMMIT.matcher(line).matches();
    }

    private static boolean names(String line) {
        return mayName(line)
                && (REPORT.matcher(line).matches() || SENTENCE.matcher(line).matches());
    }

    /** Most lines need no closer look. */
    private static boolean mayName(String line) {
        return !line.isEmpty() && "frcatFRCAT".indexOf(line.charAt(0)) >= 0;
    }

    private static boolean troubles(String line) {
        return TROUBLE.matcher(line.toLowerCase(Locale.ROOT)).find();
    }
}
