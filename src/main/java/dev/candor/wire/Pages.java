package dev.candor.wire;

import dev.candor.forge.ForgeException.Refused;
import dev.candor.git.Fault;
import java.util.List;
import java.util.Optional;

/**
 * The pages of a list, one after the other.
 *
 * @param items in the forge's order
 * @param fault why these are not all that there are
 */
public record Pages<T>(List<T> items, Optional<Fault> fault) {
    public Pages {
        items = List.copyOf(items);
    }

    /** For lists of which a part is of no use. */
    public List<T> whole() {
        fault.ifPresent(why -> {
            throw new Refused(why.toString());
        });
        return items;
    }
}
