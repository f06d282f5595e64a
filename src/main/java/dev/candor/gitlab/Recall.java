package dev.candor.gitlab;

import dev.candor.submission.SubmissionId;
import java.util.Optional;

/** What our own record knows, so that an event without consequence costs no call. */
public interface Recall {
    /** Empty when there is no verdict yet. */
    Optional<Known> of(SubmissionId id);

    /** Whether that verdict was a whole one, was said on the forge, and no ring has come since. */
    default boolean settled(SubmissionId id) {
        return false;
    }
}
