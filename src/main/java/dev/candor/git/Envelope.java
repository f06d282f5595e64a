package dev.candor.git;

import java.time.OffsetDateTime;
import java.util.List;
import java.util.Optional;

/**
 * What the header of a mail says of the mail itself, decoded; of a field that stands twice the last counts, as for git.
 *
 * @param messageId with its angle brackets, as {@code git mailinfo -m} and Patchwork give it; empty when the mail has none
 * @param inReplyTo the ids it answers, with angle brackets; usually one
 * @param references the thread above it, oldest first, with angle brackets
 * @param from as the header has it, which for a list that rewrites senders is the list; see {@link Mail#author()}
 * @param replyTo where answers should go
 * @param date the sender's clock; empty when it is missing or no date
 * @param subject unfolded and decoded, prefix included
 */
public record Envelope(
        String messageId,
        List<String> inReplyTo,
        List<String> references,
        Person from,
        List<Person> replyTo,
        Optional<OffsetDateTime> date,
        String subject) {
    /** The header of a text that has none, such as a bare diff. */
    public static final Envelope NONE =
            new Envelope("", List.of(), List.of(), new Person("", ""), List.of(), Optional.empty(), "");

    public Envelope {
        inReplyTo = List.copyOf(inReplyTo);
        references = List.copyOf(references);
        replyTo = List.copyOf(replyTo);
    }
}
