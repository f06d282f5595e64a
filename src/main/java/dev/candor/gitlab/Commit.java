package dev.candor.gitlab;

import dev.candor.git.Person;
import dev.candor.submission.Patch;
import java.util.Optional;

/**
 * A commit as GitLab tells of it.
 *
 * @param message the whole of it, as git has it
 * @param stats only where one commit is asked for
 */
record Commit(String id, String authorName, String authorEmail, String message, Optional<Stats> stats) {
    /** @param total added and deleted lines */
    record Stats(long total) {}

    Patch patch() {
        return new Patch(id, new Person(authorName, authorEmail), message, Optional.empty());
    }
}
