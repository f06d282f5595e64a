package dev.candor.app;

import jakarta.inject.Singleton;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;

/** Lets whoever rings wake the crew, which is built later than the bells. */
@Singleton
class Alarm {
    private final List<Runnable> crews = new CopyOnWriteArrayList<>();

    void wakes(Runnable crew) {
        crews.add(crew);
    }

    void wake() {
        crews.forEach(Runnable::run);
    }
}
