package dev.candor.scope;

/** What kind of change a patch is as a whole; the names are the contract's. */
public enum Change {
    DOCS,
    TESTS,
    BUILD,
    MECHANICAL,
    SMALL_FIX,
    OTHER,
    MIXED,
    EMPTY
}
