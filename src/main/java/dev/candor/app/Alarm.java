package dev.candor.app;

import jakarta.inject.Singleton;

/** Lets whoever rings wake the crew, which is built later than the bells. */
@Singleton
class Alarm {
    private volatile Runnable listener = () -> {};

    void wakes(Runnable crew) {
        listener = crew;
    }

    void wake() {
        listener.run();
    }
}
