package dev.candor.forge;

import dev.candor.forge.ForgeException.Busy;
import dev.candor.forge.ForgeException.Refused;
import dev.candor.submission.Check;
import dev.candor.submission.Checkpoint;
import dev.candor.submission.Memory;
import dev.candor.submission.Snapshot;
import dev.candor.submission.SubmissionId;
import dev.candor.submission.Surface;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;

/** The smallest forge that keeps the contract: one submission as it was put there, checks as they were posted. */
final class FakeForge implements Forge {
    private final Map<String, Check> checks = new HashMap<>();
    private final SubmissionId id;
    private final Function<Surface, Snapshot> submission;
    private boolean away;

    FakeForge(SubmissionId id, Function<Surface, Snapshot> submission) {
        this.id = id;
        this.submission = submission;
    }

    void goAway() {
        away = true;
    }

    @Override
    public String name() {
        return id.forge();
    }

    @Override
    public Snapshot read(Look look) {
        answer();
        if (!look.id().equals(id)) {
            throw new Refused(look.id() + " is not there");
        }
        return submission.apply(surface(look.memory()));
    }

    private Surface surface(Memory memory) {
        Optional<Check> standing = Optional.ofNullable((memory.certain() ? memory.checks() : checks).get("1"));
        return new Surface(false, Optional.empty(), false, Set.of(), List.of(new Checkpoint("1", standing)));
    }

    @Override
    public Written write(SubmissionId where, Write write) {
        answer();
        if (write instanceof Write.PostCheck post) {
            checks.put(post.target(), post.check());
            return new Written.Done("1");
        }
        return new Written.Declined("only checks can be posted here");
    }

    private void answer() {
        if (away) {
            throw new Busy("nobody answers");
        }
    }
}
