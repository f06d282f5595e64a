package dev.candor.cli;

import java.io.Console;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;

/** What somebody looks at, as opposed to what a program reads. */
enum Terminal {
    OUT(1),
    ERR(2);

    private final int descriptor;

    Terminal(int descriptor) {
        this.descriptor = descriptor;
    }

    /** Colour only where somebody looks, and has not asked for none (no-color.org). */
    boolean colours() {
        return shown() && System.getenv("NO_COLOR") == null && !"dumb".equals(System.getenv("TERM"));
    }

    /** Whether it is a terminal. Java knows it of all streams together only; Linux tells of each. */
    boolean shown() {
        try {
            String name = Files.readSymbolicLink(Path.of("/proc/self/fd/" + descriptor))
                    .toString();
            return name.startsWith("/dev/pts/") || name.startsWith("/dev/tty") || name.equals("/dev/console");
        } catch (IOException notLinux) {
            System.setProperty("jdk.console", "java.base");
            Console console = System.console();
            return console != null;
        }
    }
}
