package dev.candor.gitlab;

import dev.candor.inbox.Ring;

/** What a webhook comes to. */
sealed interface Heard {
    /** One line for the hook's log at GitLab. */
    String words();

    /** Somebody has to look. */
    record Rung(Ring ring) implements Heard {
        @Override
        public String words() {
            return "rung";
        }
    }

    /** @param why in our own words only, nothing from the payload */
    record Ignored(String why) implements Heard {
        @Override
        public String words() {
            return "ignored: " + why;
        }
    }
}
