package dev.candor.cli;

/**
 * Keeps a long run small. A heap that nobody bounds grows with the pauses of a busy machine, though next to nothing in it is
 * in use; collecting all of it gives the rest back.
 */
final class Heap {
    private static final long ENOUGH = 160L << 20;

    private long most = ENOUGH;

    /** To be called now and then; does something only where the heap has grown past what is enough, or past twice what is in use. */
    void tidy() {
        if (Runtime.getRuntime().totalMemory() > most) {
            System.gc();
            most = Math.max(ENOUGH, 2 * Runtime.getRuntime().totalMemory());
        }
    }
}
