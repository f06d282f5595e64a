package dev.candor.agreement;

import java.time.Instant;
import java.util.List;
import java.util.Optional;

/** What came of something that was said; decided once, at the time, and never again. */
public sealed interface Ruling {
    /**
     * It counts.
     *
     * @param areas names of the grounds that it counts for
     * @param ends when it stops to count for what comes later; empty where it never does, or is only for what is there
     */
    record Granted(List<String> areas, Optional<Instant> ends) implements Ruling {
        public Granted {
            areas = List.copyOf(areas);
        }

        /** For what is there. */
        public Granted(List<String> areas) {
            this(areas, Optional.empty());
        }
    }

    /** @param why in our own words, to the one who said it */
    record Refused(String why) implements Ruling {}
}
