package dev.candor.wire;

import java.util.Optional;

/** Reads numbers that others wrote: digits and nothing else, few enough for a long. */
public final class Digits {
    private static final int MOST = 18;

    private Digits() {}

    public static Optional<Long> read(String text) {
        boolean digits =
                !text.isEmpty() && text.length() <= MOST && text.chars().allMatch(c -> c >= '0' && c <= '9');
        return digits ? Optional.of(Long.valueOf(text)) : Optional.empty();
    }
}
