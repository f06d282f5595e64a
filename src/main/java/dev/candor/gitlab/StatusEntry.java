package dev.candor.gitlab;

import java.util.Optional;

/** A commit status as GitLab tells of it. */
record StatusEntry(long id, String name, String status, String description, String targetUrl, Optional<User> author) {}
