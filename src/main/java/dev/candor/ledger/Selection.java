package dev.candor.ledger;

import java.time.Instant;
import java.util.ArrayList;
import java.util.Collection;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
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

    /**
     * A part of what was found.
     *
     * @param next as {@link Page#next}
     * @param whole as {@link Page#whole}
     */
    record Part(List<Long> numbers, Optional<Cursor> next, boolean whole) {}

    /** The newest behind the cursor, newest first. */
    Part page(Cursor after, int limit) {
        RoaringBitmap found = found();
        List<Long> numbers = new ArrayList<>();
        long at = next(found, Math.min(after.number(), Integer.MAX_VALUE));
        while (at > 0 && numbers.size() < limit) {
            numbers.add(at);
            at = next(found, at);
        }
        boolean whole = numbers.size() == limit || stock.whole();
        return new Part(numbers, whole ? more(numbers, at) : Optional.of(unread(after)), whole);
    }

    /** 0 when there is none. */
    private static long next(RoaringBitmap found, long before) {
        return before > 0 ? Math.max(0, found.previousValue((int) before - 1)) : 0;
    }

    private Optional<Cursor> more(List<Long> numbers, long older) {
        return older > 0 || !numbers.isEmpty() && !stock.whole()
                ? Optional.of(new Cursor(numbers.getLast()))
                : Optional.empty();
    }

    /** Where to go on when more is read: all before it was looked at. */
    private Cursor unread(Cursor after) {
        return new Cursor(Math.min(after.number(), stock.unread() + 1L));
    }

    Survey survey(Set<Trait> traits) {
        RoaringBitmap found = found();
        Map<Trait, Choices> choices = new EnumMap<>(Trait.class);
        for (Trait trait : traits) {
            RoaringBitmap among = chosen.containsKey(trait) ? without(trait) : found;
            choices.put(trait, stock.words(trait).among(among, MOST_CHOICES));
        }
        return new Survey(found.getLongCardinality(), choices, stock.whole());
    }
}
