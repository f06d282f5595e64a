package dev.candor.cli;

import java.io.PrintStream;
import java.util.ArrayList;
import java.util.List;

/** Tells people, beside the result, what of their input was left out and why. */
final class Remarks {
    private static final int MOST = 20;

    private final List<String> kept = new ArrayList<>();
    private int count;

    void add(String remark) {
        count++;
        if (count <= MOST) {
            kept.add(Printable.of(remark));
        }
    }

    void show(PrintStream err) {
        kept.forEach(err::println);
        if (count > MOST) {
            err.println("... and " + (count - MOST) + " more like these.");
        }
    }
}
