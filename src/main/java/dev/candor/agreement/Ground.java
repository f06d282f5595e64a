package dev.candor.agreement;

import dev.candor.owners.Owner;
import java.util.List;

/**
 * A part of the project that somebody has to agree for.
 *
 * @param name by which agreements remember it
 * @param paths the touched ones that lie in it
 * @param owners those whose word counts; empty where the project names nobody
 */
public record Ground(String name, List<String> paths, List<Owner> owners) {
    public Ground {
        paths = List.copyOf(paths);
        owners = List.copyOf(owners);
    }

    /** The addresses of those whose word counts; a name where the file gives none. */
    public List<String> people() {
        return owners.stream()
                .map(owner -> owner.email().isEmpty() ? owner.name() : owner.email())
                .distinct()
                .toList();
    }
}
