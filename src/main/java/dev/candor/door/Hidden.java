package dev.candor.door;

import java.util.List;
import java.util.Optional;

/**
 * The private projects of one forge.
 *
 * @param projects as the configuration names them, without regard to case; empty for all of the forge
 */
public record Hidden(Optional<List<String>> projects) {
    /** All of a forge. */
    public static final Hidden ALL = new Hidden(Optional.empty());

    public static Hidden of(List<String> projects) {
        return new Hidden(Optional.of(List.copyOf(projects)));
    }

    boolean hides(String project) {
        return projects.map(some -> some.stream().anyMatch(project::equalsIgnoreCase))
                .orElse(true);
    }
}
