package dev.candor.web;

import java.util.List;

/**
 * The beginning of a list that may be too long for a page.
 *
 * @param left how many more there are
 */
record Capped<T>(List<T> shown, int left) {
    Capped {
        shown = List.copyOf(shown);
    }

    static <T> Capped<T> of(List<T> all, int most) {
        int size = Math.min(all.size(), most);
        return new Capped<>(all.subList(0, size), all.size() - size);
    }
}
