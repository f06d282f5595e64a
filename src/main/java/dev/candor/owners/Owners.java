package dev.candor.owners;

import dev.candor.git.Fault;
import java.util.Collection;
import java.util.List;

/** Who answers for a path, whichever file the project keeps for it. Values: asking twice gives the same answer. */
public sealed interface Owners permits Maintainers, Codeowners {
    /** Who answers for all that is touched, and for which part of the project each of them does. */
    Answer answer(Touch touch);

    /** What of the file could not be read; an area that hides behind a fault is missing from every answer. */
    List<Fault> faults();

    /** Who answers for one path, by its name alone; the most specific first. */
    default List<Owner> of(String path) {
        return answer(Touch.of(path)).people();
    }

    /** The parts of the project that some paths lie in, with who answers for each. */
    default List<Area> areas(Collection<String> paths) {
        return answer(Touch.of(paths)).areas();
    }
}
