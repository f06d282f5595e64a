package dev.candor.agreement;

import dev.candor.command.Command;
import dev.candor.submission.SubmissionId;
import java.time.Instant;
import java.util.List;
import java.util.Optional;

/**
 * Something that was said and what came of it, as it is remembered.
 *
 * @param on the submission it was said on
 * @param author id of the account that sent it
 * @param patches what it is about, each as {@link Sheet#id}
 * @param policy digest of the policy it was decided under
 */
public record Decision(
        SubmissionId on,
        String author,
        Origin origin,
        Command command,
        Ruling ruling,
        List<String> patches,
        String policy) {
    public Decision {
        patches = List.copyOf(patches);
    }

    public boolean granted() {
        return ruling instanceof Ruling.Granted;
    }

    /** The names of the grounds it counts for; none when it was refused. */
    public List<String> areas() {
        return ruling instanceof Ruling.Granted granted ? granted.areas() : List.of();
    }

    /** When it stops to count for what comes later. */
    public Optional<Instant> ends() {
        return ruling instanceof Ruling.Granted granted ? granted.ends() : Optional.empty();
    }

    /** What it was refused for. */
    public Optional<String> refused() {
        return ruling instanceof Ruling.Refused refused ? Optional.of(refused.why()) : Optional.empty();
    }
}
