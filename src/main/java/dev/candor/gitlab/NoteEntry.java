package dev.candor.gitlab;

import java.util.Optional;

/** A note as GitLab tells of it. */
record NoteEntry(long id, String body, Optional<User> author) {}
