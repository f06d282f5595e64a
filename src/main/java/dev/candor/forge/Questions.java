package dev.candor.forge;

import dev.candor.submission.Act;
import dev.candor.submission.ProjectFile;
import java.util.List;
import java.util.Set;
import java.util.function.BiPredicate;
import java.util.function.Function;

/**
 * What a look wants to know of the talk about a submission. Where nobody's word matters nothing is asked, and nothing is
 * paid.
 *
 * @param comments whether to read what people wrote
 * @param approvals whether to read who approves
 * @param labels of those that stand, which ones to find out the setter of
 * @param owners files that say who answers for a path; the first that is there is read
 * @param groups whom such a file names in place of people, by path, without the {@code @}
 * @param matters whether it matters who did an act, given the names by which the bot is spoken to: only then the forge is
 *     asked about the account
 */
public record Questions(
        boolean comments,
        boolean approvals,
        Set<String> labels,
        List<String> owners,
        Function<ProjectFile, Set<String>> groups,
        BiPredicate<Act, Set<String>> matters) {
    public static final Questions NONE =
            new Questions(false, false, Set.of(), List.of(), file -> Set.of(), (act, names) -> false);

    public Questions {
        labels = Set.copyOf(labels);
        owners = List.copyOf(owners);
    }

    /** Whether there is anything to ask. */
    public boolean any() {
        return comments || approvals || !labels.isEmpty() || !owners.isEmpty();
    }
}
