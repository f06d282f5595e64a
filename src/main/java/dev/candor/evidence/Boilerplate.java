package dev.candor.evidence;

/**
 * A line of a message that an agent left for show: its footer, a prompt, a link to its session.
 *
 * @param text the line, capped
 */
public record Boilerplate(String text, Kind kind) {
    /** What the line is. */
    public enum Kind {
        AGENT_FOOTER,
        PROMPT,
        SESSION_LINK
    }
}
