package dev.candor.cli;

/** Input that cannot be used; the message says what was read, what was expected and what to do. */
final class Unreadable extends RuntimeException {
    private static final long serialVersionUID = 1L;

    Unreadable(String message) {
        super(message);
    }
}
