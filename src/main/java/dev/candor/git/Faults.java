package dev.candor.git;

import java.util.ArrayList;
import java.util.List;

/** Collects faults; after the first hundred one more says that there were others. */
final class Faults {
    private static final int MOST = 100;

    private final List<Fault> found = new ArrayList<>();

    void add(String what, int line) {
        if (found.size() < MOST) {
            found.add(new Fault(what, line));
        } else if (found.size() == MOST) {
            found.add(new Fault("and more faults from here on", line));
        }
    }

    List<Fault> all() {
        return List.copyOf(found);
    }
}
