package dev.candor.submission;

import dev.candor.git.Diff;
import dev.candor.git.Person;
import java.util.Optional;

/**
 * One commit of a merge request or one mail of a series.
 *
 * @param id commit sha or Message-ID
 * @param author as git records it
 * @param message the whole commit message, subject included
 * @param diff empty when it was not asked for; a diff that could not be read whole carries its faults
 */
public record Patch(String id, Person author, String message, Optional<Diff> diff) {
    /** The first line of the message. */
    public String subject() {
        return message.lines().findFirst().orElse("").strip();
    }

    /** Enough of the id to point at it: twelve characters of a sha, all of a Message-ID. */
    public String shortId() {
        return id.length() == 40 || id.length() == 64 ? id.substring(0, 12) : id;
    }

    public Patch with(Diff read) {
        return new Patch(id, author, message, Optional.of(read));
    }
}
