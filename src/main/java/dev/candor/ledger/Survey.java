package dev.candor.ledger;

import java.util.Map;

/**
 * How many submissions a filter finds, and how many it would find with another choice of one trait.
 *
 * @param choices of each trait that was asked for; those of a trait that is filtered by are counted without that part
 * @param whole whether everything is counted; otherwise older ones are still being read
 */
public record Survey(long total, Map<Trait, Choices> choices, boolean whole) {
    public Survey {
        choices = Map.copyOf(choices);
    }

    /** None for a trait that was not asked for. */
    public Choices of(Trait trait) {
        return choices.getOrDefault(trait, Choices.NONE);
    }
}
