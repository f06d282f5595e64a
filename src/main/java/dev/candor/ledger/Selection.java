package dev.candor.ledger;

import java.time.Instant;
import java.util.ArrayList;
import java.util.Collection;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.roaringbitmap.RoaringBitmap;

/** The verdicts that a filter finds. */
final class Selection {
    /** Longer lists of choices help nobody. */
    private static final int MOST_CHOICES = 50;

    private final Stock stock;
    private final RoaringBitmap whole;
    private final Map<Trait, RoaringBitmap> chosen = new EnumMap<>(Trait.class);

    Selection(Stock stock, Filter filter, Sight sight) {
        this.stock = stock;
        this.whole = seen(stock, sight);
        if (!filter.title().isEmpty()) {
            whole.and(stock.titled(filter.title()));
        }
        if (filter.since().isPresent() || filter.until().isPresent()) {
            whole.and(stock.judged(
                    filter.since().orElse(Instant.MIN), filter.until().orElse(Instant.MAX)));
        }
        filter.words()
                .forEach((trait, word) -> chosen.put(trait, stock.words(trait).of(word)));
    }

    private static RoaringBitmap seen(Stock stock, Sight sight) {
        RoaringBitmap seen = stock.live().clone();
        stock.words(Trait.PLACE).each((word, numbers) -> {
            Place place = Place.of(word);
            if (!sight.sees(place.forge(), place.project())) {
                seen.andNot(numbers);
            }
        });
        return seen;
    }

    RoaringBitmap found() {
        return and(chosen.values());
    }

    private RoaringBitmap without(Trait trait) {
        Map<Trait, RoaringBitmap> others = new EnumMap<>(chosen);
        others.remove(trait);
        return and(others.values());
    }

    private RoaringBitmap and(Collection<RoaringBitmap> parts) {
        RoaringBitmap rest = whole.clone();
        parts.forEach(rest::and);
        return rest;
    }

    /** The newest behind the cursor, newest first. */
    List<Long> page(Cursor after, int limit) {
        RoaringBitmap found = found();
        List<Long> numbers = new ArrayList<>();
        long at = Math.min(after.number(), Integer.MAX_VALUE);
        while (at > 0 && numbers.size() < limit) {
            at = found.previousValue((int) at - 1);
            if (at > 0) {
                numbers.add(at);
            }
        }
        return numbers;
    }

    Survey survey(Set<Trait> traits) {
        RoaringBitmap found = found();
        Map<Trait, Choices> choices = new EnumMap<>(Trait.class);
        for (Trait trait : traits) {
            RoaringBitmap among = chosen.containsKey(trait) ? without(trait) : found;
            choices.put(trait, stock.words(trait).among(among, MOST_CHOICES));
        }
        return new Survey(found.getLongCardinality(), choices);
    }
}
