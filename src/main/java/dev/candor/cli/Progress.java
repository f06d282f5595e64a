package dev.candor.cli;

import java.io.PrintStream;

/** A bar that shows how far a long range is, on one line that is overwritten and in the end wiped away. */
final class Progress {
    /** Shorter ranges are through before anybody wonders. */
    private static final int LONG = 500;

    private static final int WIDTH = 30;
    private static final String WIPE = "\r\u001b[K";

    private final PrintStream terminal;
    private final int all;
    private int done;

    /** @param all how many there are; a few show no bar */
    Progress(PrintStream terminal, int all) {
        this.terminal = terminal;
        this.all = all;
    }

    static Progress none() {
        return new Progress(System.err, 0);
    }

    void step() {
        done++;
        if (all >= LONG && done <= all && percent(done) != percent(done - 1)) {
            int filled = (int) ((long) WIDTH * done / all);
            terminal.print("%s[%s%s] %3d%%  %,d of %,d commits"
                    .formatted(WIPE, "#".repeat(filled), ".".repeat(WIDTH - filled), percent(done), done, all));
            terminal.flush();
        }
    }

    void end() {
        if (all >= LONG) {
            terminal.print(WIPE);
            terminal.flush();
        }
    }

    private int percent(int count) {
        return (int) (100L * count / all);
    }
}
