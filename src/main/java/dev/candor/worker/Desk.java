package dev.candor.worker;

import dev.candor.forge.Forge;
import dev.candor.policy.Judge;
import dev.candor.submission.ProjectFile;
import dev.candor.submission.Snapshot;
import java.util.Optional;
import java.util.function.Supplier;

/**
 * A forge with what is configured for it.
 *
 * @param judge under the policy of projects that name none
 * @param dryRun judge and record, write nothing
 * @param owners who answers for which path, where the forge keeps no files of the project, as it stands now
 */
public record Desk(Forge forge, Judge judge, boolean dryRun, Supplier<Optional<ProjectFile>> owners) {
    /** A forge that keeps the project's files. */
    public Desk(Forge forge, Judge judge, boolean dryRun) {
        this(forge, judge, dryRun, Optional::empty);
    }

    /** The snapshot with what the forge could not tell. */
    Snapshot completed(Snapshot read) {
        return read.owners().isEmpty() ? read.with(owners.get(), read.acts(), read.company()) : read;
    }
}
