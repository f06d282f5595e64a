package dev.candor.policy;

import dev.candor.evidence.Boilerplate;
import dev.candor.evidence.Disclosure;
import dev.candor.evidence.Evidence;
import dev.candor.evidence.Mark;
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
 * @param boilerplate lines that an agent left in the message
 * @param scope empty when the patch's own diff was not asked for
 * @param faults why the patch was not read whole
 */
public record Reading(
        Patch patch,
        List<Trailer> trailers,
        Optional<Disclosure> disclosure,
        Evidence evidence,
        List<Boilerplate> boilerplate,
        Optional<Scope> scope,
        List<Fault> faults) {
    public Reading {
        trailers = List.copyOf(trailers);
        boilerplate = List.copyOf(boilerplate);
        faults = List.copyOf(faults);
    }

    /** The same with what the author said elsewhere. */
    Reading saying(Disclosure said) {
        return new Reading(patch, trailers, Optional.of(said), evidence, boilerplate, scope, faults);
    }

    /** The kinds of use declared; empty when nothing is. */
    public List<String> kinds() {
        return disclosure.map(Disclosure::kinds).orElse(List.of());
    }

    public List<Mark> marks() {
        return evidence.marks();
    }

    /** The lines of one kind of boilerplate. */
    public List<String> prose(Boilerplate.Kind kind) {
        return boilerplate.stream()
                .filter(line -> line.kind() == kind)
                .map(Boilerplate::text)
                .toList();
    }
}
