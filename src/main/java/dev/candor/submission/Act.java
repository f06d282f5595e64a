package dev.candor.submission;

import java.time.Instant;

/** Something that somebody said or did on a submission: what agreements and commands are found in. */
public sealed interface Act {
    /** The forge's id of the act; a Message-ID for mail. */
    String id();

    Account by();

    Instant at();

    Proof proof();

    /** How sure it is who did it. */
    enum Proof {
        /** The forge knows the account. */
        ACCOUNT,
        /** A server that the configuration trusts recorded that the sender's domain vouches for the mail. */
        DOMAIN,
        /** Anybody could have written that address. */
        CLAIMED
    }

    /**
     * A note, or a reply on the list.
     *
     * @param text as written, quotes included; untrusted
     * @param edited whether it was changed after it was first seen
     */
    record Comment(String id, Account by, Instant at, Proof proof, String text, boolean edited) implements Act {}

    /** An approval that stands. */
    record Approval(String id, Account by, Instant at, Proof proof) implements Act {}

    /** A label that was set and stands. */
    record Labelled(String id, Account by, Instant at, Proof proof, String label) implements Act {}
}
