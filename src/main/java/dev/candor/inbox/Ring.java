package dev.candor.inbox;

import dev.candor.submission.SubmissionId;
import java.util.Optional;

/**
 * Somebody says that a submission changed; nothing else of what they say is kept.
 *
 * @param head the head they speak of, so that a reader knows whether the forge is there yet
 */
public record Ring(SubmissionId id, Optional<String> head) {}
