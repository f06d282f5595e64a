package dev.candor.gitlab;

import dev.candor.inbox.Ring;

/** What a webhook comes to. */
sealed interface Heard {
    /** Somebody has to look. */
    record Rung(Ring ring) implements Heard {}

    /** @param why in our own words only, nothing from the payload */
    record Ignored(String why) implements Heard {}
}
