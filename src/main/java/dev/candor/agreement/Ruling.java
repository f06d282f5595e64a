package dev.candor.agreement;

import java.util.List;

/** What came of something that was said; decided once, at the time, and never again. */
public sealed interface Ruling {
    /**
     * It counts.
     *
     * @param areas names of the grounds that it counts for
     */
    record Granted(List<String> areas) implements Ruling {
        public Granted {
            areas = List.copyOf(areas);
        }
    }

    /** @param why in our own words, to the one who said it */
    record Refused(String why) implements Ruling {}
}
