package dev.candor.forge;

/** How a write ended. */
public sealed interface Written {
    /**
     * It stands.
     *
     * @param id the forge's id of the note or check; empty where it has none
     */
    record Done(String id) implements Written {}

    /**
     * The forge does not let us, and the submission can do without: a status on a fork, say.
     *
     * @param why in the forge's words, for the report page
     */
    record Declined(String why) implements Written {}

    /** What was to be edited is gone; it has to be made anew. */
    record Gone() implements Written {}

    /**
     * It surely was not carried out, and may be in a while; nothing else waits for it.
     *
     * @param why for the report page
     */
    record Postponed(String why) implements Written {}
}
