package dev.candor.evidence;

/**
 * One line of a message and what it is there for.
 *
 * @param number counted from 0
 */
record Line(int number, String text, Kind kind) {
    /** Only prose is the author speaking of the change. */
    enum Kind {
        SUBJECT,
        PROSE,
        BLANK,
        QUOTED,
        CODE,
        COMMENT,
        UNTICKED
    }

    /** What stands behind the key of a line that is shaped like a trailer. */
    Line behindKey() {
        return new Line(number, text.substring(text.indexOf(':') + 1), kind);
    }

    boolean prose() {
        return kind == Kind.PROSE;
    }

    /** Whether it begins something of its own: an item of a list, a heading. */
    boolean opens() {
        String bare = text.stripLeading();
        return bare.startsWith("- ")
                || bare.startsWith("* ")
                || bare.startsWith("+ ")
                || bare.startsWith("• ")
                || bare.startsWith("#");
    }
}
