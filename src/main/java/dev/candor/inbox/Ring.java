package dev.candor.inbox;

import dev.candor.submission.SubmissionId;
import java.util.Optional;

/**
 * Somebody says that a submission changed; nothing else of what they say is kept.
 *
 * @param head the head they speak of, so that a reader knows whether the forge is there yet
 * @param spoken whether somebody spoke to the bot, so that what people wrote has to be read
 * @param urgent whether somebody waits for what we say
 */
public record Ring(SubmissionId id, Optional<String> head, boolean spoken, boolean urgent) {
    public Ring(SubmissionId id, Optional<String> head) {
        this(id, head, false);
    }

    public Ring(SubmissionId id, Optional<String> head, boolean spoken) {
        this(id, head, spoken, false);
    }
}
