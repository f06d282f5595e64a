package dev.candor.policy;

import java.util.Collection;
import java.util.Comparator;
import org.apache.commons.text.similarity.LevenshteinDistance;

/** Small talk for error messages. */
final class Words {
    private static final int NEAR = 3;

    private Words() {}

    /** {@code , did you mean 'x'?} for the nearest known word, or the list of all when none is near. */
    static String didYouMean(String read, Collection<String> known) {
        var distance = new LevenshteinDistance(NEAR);
        return known.stream()
                .filter(word -> distance.apply(shorten(read, 60), word) >= 0)
                .min(Comparator.comparing(word -> distance.apply(shorten(read, 60), word)))
                .map(word -> "; did you mean '" + word + "'?")
                .orElseGet(() -> "; expected one of " + String.join(", ", new java.util.TreeSet<>(known)));
    }

    static String shorten(String text, int most) {
        return text.length() <= most ? text : text.substring(0, most - 1) + "…";
    }
}
