package dev.candor.policy;

import dev.candor.evidence.Disclosure;
import dev.candor.evidence.Evidence;
import dev.candor.git.Fault;
import dev.candor.git.Trailer;
import dev.candor.scope.Scope;
import dev.candor.submission.Patch;
import java.util.List;
import java.util.Optional;

/**
 * One patch with all that was read out of it; what the rules look at.
 *
 * @param trailers as git reads them
 * @param disclosure empty when nothing is declared
 * @param scope empty when the patch's own diff was not asked for
 * @param faults why the patch was not read whole
 */
public record Reading(
        Patch patch,
        List<Trailer> trailers,
        Optional<Disclosure> disclosure,
        Evidence evidence,
        Optional<Scope> scope,
        List<Fault> faults) {
    public Reading {
        trailers = List.copyOf(trailers);
        faults = List.copyOf(faults);
    }
}
