package dev.candor.cli;

/** How {@code check} writes down what it found. */
enum Format {
    /** For people. */
    TEXT,
    /** One document with the verdict on all patches together. */
    JSON,
    /** One object a line, each patch judged for itself: for long ranges. */
    JSONL,
    /** What {@code b4 review} wants of a check command: an array of results. */
    B4,
    /** A line for each finding and nothing else, as {@code checkpatch.pl --terse} writes; what {@code b4 prep --check} reads. */
    TERSE
}
