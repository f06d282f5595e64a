package dev.candor.ledger;

/** By what submissions are found and counted. */
public enum Trait {
    WAITING,
    LABEL,
    VERDICT,
    SCOPE,
    FORGE,
    PROJECT,
    AREA,
    AUTHOR,
    MAINTAINER,
    /** Forge and project together: what a {@link Sight} goes by. */
    PLACE,
    /** A kind of AI use that is declared. */
    USE,
    /** The day on which it was judged for the first time, in UTC. */
    DAY,
    /** Whether a maintainer had to decide; whether its author was asked, and answered. */
    COURSE
}
