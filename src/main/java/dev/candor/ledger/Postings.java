package dev.candor.ledger;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.PriorityQueue;
import java.util.function.BiConsumer;
import org.roaringbitmap.ContainerPointer;
import org.roaringbitmap.RoaringBitmap;

/** The words of one trait. */
final class Postings {
    private static final int MOST_LOOKED_AT = 3_000;
    /** From so many numbers in one of Roaring's containers a word is counted faster against bits than against a list. */
    private static final int CLOSE = 32;

    private static final RoaringBitmap NONE = new RoaringBitmap();
    private static final Comparator<Choice> MORE_FIRST =
            Comparator.comparingLong(Choice::count).reversed().thenComparing(Choice::word);

    private final Map<String, Posting> byKey = new HashMap<>();
    /** Spares making a key of each word that was seen before. */
    private final Map<String, Posting> byWord = new HashMap<>();
    /** Kept from one question to the next, for there are tens of thousands of people; empty when something was added. */
    private volatile List<Sized> sorted = List.of();

    void add(String word, int number) {
        byWord.computeIfAbsent(word, this::posting).numbers().add(number);
        sorted = List.of();
    }

    private Posting posting(String word) {
        return byKey.computeIfAbsent(Column.key(word), key -> new Posting(word, new RoaringBitmap()));
    }

    /** Not to be changed. */
    RoaringBitmap of(String word) {
        Posting posting = byKey.get(Column.key(word));
        return posting == null ? NONE : posting.numbers();
    }

    void each(BiConsumer<String, RoaringBitmap> visit) {
        byKey.values().forEach(posting -> visit.accept(posting.word(), posting.numbers()));
    }

    /**
     * The most frequent words among some verdicts. Of tens of thousands of people only those are looked at whom most
     * verdicts name; the others are more than those listed.
     *
     * @param most how many words at most
     */
    Choices among(RoaringBitmap numbers, int most) {
        RoaringBitmap quick = quick(numbers);
        PriorityQueue<Choice> best = new PriorityQueue<>(MORE_FIRST.reversed());
        List<Sized> words = largestFirst();
        boolean more = words.size() > MOST_LOOKED_AT;
        for (Sized sized : words.subList(0, Math.min(words.size(), MOST_LOOKED_AT))) {
            boolean full = best.size() == most;
            if (full && more && sized.size() < leastOf(best)) {
                break;
            }
            Posting posting = sized.posting();
            long count = RoaringBitmap.andCardinality(posting.numbers(), quick);
            if (count == 0) {
                continue;
            }
            best.add(new Choice(posting.word(), count));
            if (full) {
                best.remove();
                more = true;
            }
        }
        List<Choice> found = new ArrayList<>(best);
        found.sort(MORE_FIRST);
        return new Choices(found, more);
    }

    /** The same numbers, as bits where they lie close. */
    private static RoaringBitmap quick(RoaringBitmap numbers) {
        RoaringBitmap quick = new RoaringBitmap();
        for (ContainerPointer at = numbers.getContainerPointer(); at.getContainer() != null; at.advance()) {
            boolean close = at.getCardinality() >= CLOSE;
            quick.append(at.key(), close ? at.getContainer().toBitmapContainer() : at.getContainer());
        }
        return quick;
    }

    private static long leastOf(PriorityQueue<Choice> best) {
        Choice least = best.peek();
        return least == null ? 0 : least.count();
    }

    /** What all its verdicts together could not lift above the others need not be counted. */
    private List<Sized> largestFirst() {
        List<Sized> known = sorted;
        if (known.isEmpty()) {
            known = byKey.values().stream()
                    .map(posting -> new Sized(posting, posting.numbers().getLongCardinality()))
                    .sorted(Comparator.comparingLong(Sized::size).reversed())
                    .toList();
            sorted = known;
        }
        return known;
    }

    private record Sized(Posting posting, long size) {}
}
