package dev.candor.scope;

/** What one line of a source file holds: nothing, only comment, or code. */
enum LineSort {
    BLANK,
    COMMENT,
    CODE
}
