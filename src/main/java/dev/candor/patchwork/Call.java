package dev.candor.patchwork;

import dev.candor.wire.Kind;
import java.util.Locale;

/** The kinds of calls to a Patchwork, as they are counted. */
enum Call implements Kind {
    /** Once per process: whether the project is there, and which API the server speaks. */
    PROJECT,
    /** The poller. */
    EVENTS,
    /** Which series a mail belongs to, where no event told. */
    PATCHES,
    /** Reads of one series. */
    SERIES,
    MBOX,
    COVER,
    PATCH,
    COMMENTS,
    CHECKS,
    BUNDLES,
    BUNDLE,
    /** Once a day. */
    ALL_SERIES,
    /** Writes. */
    POST_CHECK,
    CREATE_BUNDLE,
    SET_BUNDLE,
    DELETE_BUNDLE;

    /** {@code post-check} and the like. */
    @Override
    public String kind() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
}
