package dev.candor.forge;

import java.time.Duration;
import java.util.Optional;

/** A forge did not do what was asked. Only adapters throw it, only the worker catches it. */
public abstract sealed class ForgeException extends RuntimeException {
    private static final long serialVersionUID = 1L;

    private final String why;

    private ForgeException(String why) {
        super(why);
        this.why = why;
    }

    /** What was asked and what came back. */
    public String why() {
        return why;
    }

    /** A later try may succeed. */
    public static final class Busy extends ForgeException {
        private static final long serialVersionUID = 1L;
        private final transient Optional<Duration> after;

        /**
         * @param message what was asked and what came back
         * @param after how long the forge asked us to stay away
         */
        public Busy(String message, Optional<Duration> after) {
            super(message);
            this.after = after;
        }

        public Busy(String message) {
            this(message, Optional.empty());
        }

        public Optional<Duration> after() {
            return after;
        }
    }

    /** It is too early to judge: more of it is on its way. A ring brings the next look forward. */
    public static final class Early extends ForgeException {
        private static final long serialVersionUID = 1L;
        private final Duration until;

        /**
         * @param message what is waited for
         * @param until how long to wait when nobody rings
         */
        public Early(String message, Duration until) {
            super(message);
            this.until = until;
        }

        public Duration until() {
            return until;
        }
    }

    /** Trying again is of no use until somebody changes something. */
    public static final class Refused extends ForgeException {
        private static final long serialVersionUID = 1L;

        public Refused(String message) {
            super(message);
        }
    }
}
