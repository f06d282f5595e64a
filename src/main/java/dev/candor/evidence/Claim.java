package dev.candor.evidence;

/**
 * What a sentence says of a tool that it names.
 *
 * @param at index of the word that says it, for what is said about that word
 */
record Claim(Kind kind, int at) {
    /** A tool made something, looked at something, is only part of other words, or is said not to have been used. */
    enum Kind {
        MADE,
        LOOKED,
        SUPPOSED,
        DENIED
    }
}
