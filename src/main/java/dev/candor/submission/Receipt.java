package dev.candor.submission;

/** The sign that a command was heard, and how it went; each adapter has its own picture for it. */
public enum Receipt {
    DONE,
    REFUSED
}
