package dev.candor.policy;

import dev.candor.evidence.Disclosures;
import dev.candor.evidence.Evidence;
import dev.candor.evidence.Mark;
import dev.candor.policy.Policy.Disclosing;
import java.util.List;
import java.util.Locale;

/**
 * Looks whether the description of a merge request tells about AI use where the policy asks for it: under a heading, with
 * something written below it that is no comment of a template; in a line with the trailer's key; in words of its own.
 */
final class Described {
    private Described() {}

    /** @param around what was found beside the patches */
    static boolean in(String description, Evidence around, Disclosing asked) {
        return switch (asked.where()) {
            case TRAILER -> false;
            case DESCRIPTION -> asked.section().isEmpty() ? named(around) : filled(description, asked);
            case EITHER -> filled(description, asked) || line(description, asked);
        };
    }

    /** Where no heading is asked for, a description that speaks of an AI tool has said it. */
    private static boolean named(Evidence around) {
        return around.marks().stream().anyMatch(mark -> mark.where() == Mark.Where.DESCRIPTION);
    }

    /** The trailer that the policy asks for, written into the description; a description has no subject line. */
    private static boolean line(String description, Disclosing asked) {
        return !asked.trailer().isEmpty()
                && Disclosures.lines("\n" + description, asked.trailer()).stream()
                        .anyMatch(line -> !line.value().isBlank());
    }

    private static boolean filled(String description, Disclosing asked) {
        if (asked.section().isEmpty()) {
            return false;
        }
        List<String> lines = withoutComments(description).lines().toList();
        for (int i = 0; i < lines.size(); i++) {
            if (heads(lines.get(i), asked.section())) {
                return told(lines.subList(i + 1, lines.size()));
            }
        }
        return false;
    }

    private static boolean heads(String line, String section) {
        String text = line.strip();
        boolean heading = text.startsWith("#") || text.startsWith("**") || text.endsWith(":") || text.endsWith("?");
        String words = text.replaceAll("[#*:?_]", " ").strip().toLowerCase(Locale.ROOT);
        return heading
                && words.equals(section.replaceAll("[#*:?_]", " ").strip().toLowerCase(Locale.ROOT));
    }

    private static boolean told(List<String> below) {
        return below.stream()
                .map(String::strip)
                .takeWhile(line -> !line.startsWith("#"))
                .anyMatch(line -> !line.isEmpty());
    }

    private static String withoutComments(String text) {
        StringBuilder rest = new StringBuilder();
        int at = 0;
        while (at < text.length()) {
            int open = text.indexOf("<!--", at);
            int close = open < 0 ? -1 : text.indexOf("-->", open);
            rest.append(text, at, open < 0 ? text.length() : open);
            at = close < 0 ? text.length() : close + 3;
        }
        return rest.toString();
    }
}
