package dev.candor.wire;

import java.time.Duration;

/** Waits, for real or not. */
public interface Pause {
    void pause(Duration time) throws InterruptedException;
}
