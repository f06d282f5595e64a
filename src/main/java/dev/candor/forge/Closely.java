package dev.candor.forge;

import dev.candor.submission.Patch;
import dev.candor.submission.ProjectFile;
import java.util.Optional;

/** Tells which patches have to be looked at one by one. */
public interface Closely {
    /** @param policy the policy that the project keeps; empty when it keeps none */
    boolean test(Patch patch, Optional<ProjectFile> policy);
}
