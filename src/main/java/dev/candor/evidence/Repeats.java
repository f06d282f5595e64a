package dev.candor.evidence;

import java.util.List;
import java.util.Locale;

/**
 * Which lines of a message repeat another commit's: a revert's all, a cherry-pick's those above the line that
 * {@code git cherry-pick -x} appends. What they say was judged with the original.
 *
 * @param until number of the first line that is the author's own
 * @param why for people
 */
record Repeats(int until, String why) {
    static final Repeats NONE = new Repeats(0, "");
    private static final List<String> PICKED =
            List.of("(cherry picked from commit", "(cherry-picked from commit", "(backported from commit");
    private static final List<String> UPSTREAM = List.of("[ upstream commit ", "[upstream commit ", "[linux commit ");

    static Repeats in(Message message) {
        String subject = message.subject();
        if (subject.startsWith("Revert \"") || subject.startsWith("Reapply \"")) {
            return new Repeats(Integer.MAX_VALUE, "repeats the commit that is reverted");
        }
        Repeats repeats = NONE;
        for (Line line : message.lines()) {
            String lower = line.text().strip().toLowerCase(Locale.ROOT);
            if (PICKED.stream().anyMatch(lower::startsWith)) {
                repeats = new Repeats(line.number(), "repeats the commit that was cherry-picked");
            } else if (UPSTREAM.stream().anyMatch(lower::startsWith) || upstream(lower)) {
                int until = opensMessage(message, line) ? Integer.MAX_VALUE : line.number();
                return new Repeats(until, "repeats the commit that was backported");
            }
        }
        return repeats;
    }

    boolean covers(Line line) {
        return line.number() < until;
    }

    /** The stable kernel's {@code commit 0123abcd upstream.} */
    private static boolean upstream(String lower) {
        return lower.startsWith("commit ") && (lower.endsWith(" upstream.") || lower.endsWith(" upstream"));
    }

    /** Above the text it speaks of all of it; among the trailers, of those before it. */
    private static boolean opensMessage(Message message, Line line) {
        return message.lines().stream()
                .filter(other -> other.number() < line.number())
                .noneMatch(Line::prose);
    }
}
