package dev.candor.evidence;

import java.util.List;
import java.util.Locale;

/**
 * What a change is about. Where its subject names a tool, as in "claude: parse the thinking object", sentences on what
 * the tool does are on the program, not on how the change came about.
 *
 * @param subject in lower case
 * @param ai whether it is about AI at all
 */
record Theme(String subject, boolean ai) {
    static Theme of(String subject, Names names) {
        var line = new Line(0, subject, Line.Kind.PROSE);
        String lower = subject.toLowerCase(Locale.ROOT);
        boolean ai = !names.inProse(Words.prose(List.of(line))).isEmpty() || lower.contains("agents.md");
        return new Theme(lower, ai);
    }

    boolean covers(Mention mention) {
        if (mention.name().generic()) {
            return ai;
        }
        String tool = mention.name().tool().toLowerCase(Locale.ROOT);
        return subject.contains(tool.substring(tool.lastIndexOf(' ') + 1));
    }
}
