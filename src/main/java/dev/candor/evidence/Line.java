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
