package dev.candor.ledger;

import java.util.List;

/**
 * What can be chosen of one trait, with what else is asked for.
 *
 * @param most the most frequent first; none that would find nothing
 * @param more whether there are, or may be, others, less frequent
 */
public record Choices(List<Choice> most, boolean more) {
    public static final Choices NONE = new Choices(List.of(), false);

    public Choices {
        most = List.copyOf(most);
    }
}
