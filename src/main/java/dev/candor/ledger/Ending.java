package dev.candor.ledger;

/** How a write ended. */
public sealed interface Ending {
    /** @param id the forge's id of what stands now; empty where it has none */
    record Done(String id) implements Ending {}

    /** @param why in the forge's words */
    record Declined(String why) implements Ending {}

    /** What was to be edited is not there any more. */
    record Gone() implements Ending {}

    /**
     * It was not carried out, and was to be tried again.
     *
     * @param why for people
     */
    record Postponed(String why) implements Ending {}

    /** Nobody came to say how it ended; what the forge showed later is noted as found, or gone. */
    record Lost() implements Ending {}

    /**
     * No write of this moment: the forge was asked, and this stands.
     *
     * @param id the forge's id; empty where it has none
     */
    record Found(String id) implements Ending {}
}
