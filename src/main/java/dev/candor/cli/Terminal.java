package dev.candor.cli;

/** What the terminal can show. */
final class Terminal {
    private Terminal() {}

    /** Colour only where somebody looks, and has not asked for none (no-color.org). */
    static boolean colours() {
        return System.console() != null && System.getenv("NO_COLOR") == null && !"dumb".equals(System.getenv("TERM"));
    }
}
