package dev.candor.evidence;

import java.util.List;

/**
 * A tool as it is named in text.
 *
 * @param tool the name that marks show
 * @param reading how much the bare name says
 * @param includes tools of which this one is a part, in lower case
 */
record Name(String tool, Reading reading, List<String> includes) {
    Name {
        includes = List.copyOf(includes);
    }

    /** How much a name says by itself; the catalogue explains each. */
    enum Reading {
        CLEAR,
        NAME,
        WORD,
        VALUES,
        VERSIONED,
        GENERIC
    }

    /** AI as such, no tool. */
    boolean generic() {
        return reading == Reading.GENERIC;
    }
}
