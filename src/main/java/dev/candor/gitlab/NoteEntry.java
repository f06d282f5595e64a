package dev.candor.gitlab;

import java.util.Optional;

/**
 * A note as GitLab tells of it.
 *
 * @param createdAt ISO-8601; empty where GitLab does not tell
 * @param system whether GitLab wrote it about something that somebody did
 * @param internal whether only members see it; older ones call it {@code confidential}
 */
record NoteEntry(
        long id,
        String body,
        Optional<User> author,
        String createdAt,
        String updatedAt,
        boolean system,
        boolean internal,
        boolean confidential) {}
