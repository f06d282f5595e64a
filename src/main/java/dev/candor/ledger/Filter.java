package dev.candor.ledger;

import java.time.Instant;
import java.util.EnumMap;
import java.util.Map;
import java.util.Optional;

/**
 * Which submissions a page shows, by their latest verdict. Words and titles are compared without regard to case.
 *
 * @param words the one that each of these traits has to have
 * @param title a part of the title; empty does not filter
 * @param since judged at this instant or later
 * @param until judged before this instant
 */
public record Filter(Map<Trait, String> words, String title, Optional<Instant> since, Optional<Instant> until) {
    public static final Filter ALL = new Filter(Map.of(), "", Optional.empty(), Optional.empty());

    public Filter {
        words = Map.copyOf(words);
    }

    public Filter with(Trait trait, String word) {
        Map<Trait, String> more = new EnumMap<>(Trait.class);
        more.putAll(words);
        more.put(trait, word);
        return new Filter(more, title, since, until);
    }

    public Filter titled(String part) {
        return new Filter(words, part, since, until);
    }

    public Filter judged(Optional<Instant> from, Optional<Instant> before) {
        return new Filter(words, title, from, before);
    }
}
