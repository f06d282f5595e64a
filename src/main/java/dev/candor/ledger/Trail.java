package dev.candor.ledger;

import dev.candor.policy.Fix;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * What a verdict leaves behind for other verdicts and for readers, besides itself.
 *
 * @param fixes the small fixes with AI code in it, which replace those of its earlier versions
 * @param asking names of the rules that ask something
 * @param subjects of patches, by the ids under which the timeline names them
 */
public record Trail(List<Fix> fixes, Set<String> asking, Map<String, String> subjects) {
    public static final Trail NONE = new Trail(List.of(), Set.of(), Map.of());

    public Trail {
        fixes = List.copyOf(fixes);
        asking = Set.copyOf(asking);
        subjects = Map.copyOf(subjects);
    }
}
