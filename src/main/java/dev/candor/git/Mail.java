package dev.candor.git;

import java.util.Optional;

/**
 * One mail, read as {@code git am} reads it without any configuration: transfer encodings and charsets undone, headers at
 * the top of the body honoured, no scissors. It is a value whatever the bytes were; what could not be read whole, MIME
 * included, is among the faults of {@link #diff()}.
 *
 * <p>On purpose unlike git: carriage returns that came inside base64 or quoted-printable are dropped from the message
 * (git keeps them unless told {@code --quoted-cr=strip}); the HTML twin of a text is passed over; a whole mail attached to
 * this one is a mail of its own; and {@link #author()} looks behind "via the list".
 *
 * @param commit the id in the line {@code From <id> Mon Sep 17 00:00:00 2001} of format-patch
 * @param prefix what the subject says before its words, the subject at the top of the body counting first
 * @param author who git would record, or, when a list has rewritten the sender, the sender it names elsewhere
 * @param message subject without prefix, empty line, text above {@code ---}: what {@code git am} commits. For a mail
 *     without a patch all of its text
 * @param notes what stands between {@code ---} and the diff, statistics included; at most its first 64 KiB
 * @param diff {@link Diff#EMPTY} when the mail has none
 */
public record Mail(
        Envelope envelope,
        Optional<String> commit,
        SubjectPrefix prefix,
        Person author,
        String message,
        String notes,
        Diff diff) {

    /** This mail as one that came inside another; the first one there takes over its id. */
    Mail attachedTo(Envelope carrier, int number) {
        String own = envelope.messageId();
        String id = own.isEmpty() && !carrier.messageId().isEmpty()
                ? carrier.messageId() + (number == 1 ? "" : "#" + number)
                : own;
        var both = new Envelope(
                id,
                carrier.inReplyTo(),
                carrier.references(),
                envelope.from(),
                envelope.replyTo(),
                envelope.date().or(carrier::date),
                envelope.subject());
        return new Mail(both, commit, prefix, author, message, notes, diff);
    }

    /** Whether there is anything that changes files, be it broken. */
    public boolean patch() {
        return !diff.equals(Diff.EMPTY);
    }

    /** The Message-ID, or the commit of a format-patch file; empty for neither. */
    public String id() {
        return envelope.messageId().isEmpty() ? commit.orElse("") : envelope.messageId();
    }

    /** The first line of the message: the subject without its prefix. */
    public String subject() {
        return message.lines().findFirst().orElse("");
    }

    /** The message without its first line, and without a signature below {@code "-- "}: the text of a cover letter. */
    public String text() {
        int body = message.indexOf('\n') + 1;
        String text = message.substring(body == 0 ? message.length() : body).strip();
        int signature = ("\n" + text).lastIndexOf("\n--\n");
        return signature < 0 ? text : text.substring(0, signature).strip();
    }
}
