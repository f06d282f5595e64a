package dev.candor.git;

/** A stretch of a diff's text that is read by rules of its own. */
interface Section {
    /** Reads a line and says which section the next one goes to. */
    Section take(Line line);

    /** The text ends here. */
    void end();
}
