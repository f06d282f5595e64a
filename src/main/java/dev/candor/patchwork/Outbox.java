package dev.candor.patchwork;

/** Where mails leave. */
interface Outbox {
    Sent send(Letterhead letter);

    /** How it ended. */
    sealed interface Sent {
        /** The mail server has it. */
        record Taken() implements Sent {}

        /** It surely has not, and may take it later. */
        record NotNow(String why) implements Sent {}

        /** It surely has not, and never will. */
        record Refused(String why) implements Sent {}

        /** All of it was given to the server, and no answer came. */
        record Unknown(String why) implements Sent {}
    }
}
