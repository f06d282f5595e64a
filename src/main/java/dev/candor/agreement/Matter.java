package dev.candor.agreement;

import dev.candor.submission.Snapshot;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;

/**
 * What is talked about, and by which rules of talk.
 *
 * @param sheets the patches, in the snapshot's order
 * @param kinds of AI use that may be named; empty when any may
 * @param rules names of those that there are
 * @param policy digest of the policy
 */
public record Matter(
        Snapshot snapshot,
        Terms terms,
        Grounds grounds,
        List<Sheet> sheets,
        Set<String> kinds,
        Set<String> rules,
        String policy) {
    public Matter {
        sheets = List.copyOf(sheets);
        kinds = Set.copyOf(kinds);
        rules = Set.copyOf(rules);
    }

    /** The parts of the project that the patches touch which were looked at closely, or else all of them. */
    List<Ground> touched() {
        Set<String> paths = new LinkedHashSet<>();
        sheets.forEach(sheet -> paths.addAll(sheet.paths()));
        return grounds.of(paths.isEmpty() ? Sheet.paths(snapshot.diff()) : List.copyOf(paths));
    }
}
