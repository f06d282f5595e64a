package dev.candor.git;

import java.util.List;
import java.util.Locale;
import java.util.Optional;

/**
 * What stands in brackets before the words of a patch mail's subject, as in {@code [RFC PATCH for-10.0 v3 2/7]}.
 *
 * @param reply whether the subject begins with "Re:" or what other tongues write for it
 * @param words all else in the brackets, in order, such as {@code RFC}, {@code PATCH}, {@code for-10.0}; at most 20
 * @param version 1 when none is named
 * @param place which patch of how many; empty for a patch that stands alone
 */
public record SubjectPrefix(boolean reply, List<String> words, int version, Optional<Place> place) {
    /** A subject without any prefix. */
    public static final SubjectPrefix NONE = new SubjectPrefix(false, List.of(), 1, Optional.empty());

    public SubjectPrefix {
        words = List.copyOf(words);
    }

    /**
     * Which one of a series.
     *
     * @param number from 1; 0 is the cover letter; may be larger than the total when something was added later
     * @param total how many patches the series has
     */
    public record Place(int number, int total) {}

    /** Reads a decoded subject, in time linear in its length. */
    public static SubjectPrefix of(String subject) {
        return new SubjectText(subject).prefix();
    }

    public boolean patch() {
        return says("PATCH");
    }

    /** A request for comments, not for inclusion. */
    public boolean rfc() {
        return says("RFC");
    }

    /** A request to pull, whose patches were on the list before. */
    public boolean pull() {
        return says("PULL");
    }

    public boolean cover() {
        return place.filter(at -> at.number() == 0).isPresent();
    }

    /** Whether this word is in the brackets, in whatever case. */
    public boolean says(String word) {
        return words.stream().anyMatch(word::equalsIgnoreCase);
    }

    @Override
    public String toString() {
        String at = place.map(p -> " " + p.number() + "/" + p.total()).orElse("");
        return String.join(" ", words) + (version > 1 ? String.format(Locale.ROOT, " v%d", version) : "") + at;
    }
}
