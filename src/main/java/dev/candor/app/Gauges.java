package dev.candor.app;

import dev.candor.inbox.Backlog;
import dev.candor.inbox.Inbox;
import io.micrometer.core.instrument.Gauge;
import io.micrometer.core.instrument.MeterRegistry;
import io.quarkus.runtime.StartupEvent;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Singleton;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.function.ToDoubleFunction;

/** What is owed, as numbers on the metrics page. */
@Singleton
class Gauges {
    private static final Duration FRESH = Duration.ofSeconds(1);

    private final Inbox inbox;
    private final InstantSource clock;
    private Instant read = Instant.EPOCH;
    private Backlog backlog = new Backlog(0, 0, 0, 0, 0, java.util.Optional.empty());

    Gauges(Inbox inbox, InstantSource clock) {
        this.inbox = inbox;
        this.clock = clock;
    }

    void register(@Observes StartupEvent event, MeterRegistry registry) {
        gauge(registry, "candor.inbox.rings", "rings ever stored", Backlog::rings);
        gauge(registry, "candor.inbox.answered", "rings answered", Backlog::answered);
        gauge(registry, "candor.inbox.owed", "submissions owed a look", Backlog::owed);
        gauge(registry, "candor.inbox.parked", "submissions set aside until their next ring", Backlog::parked);
        gauge(registry, "candor.inbox.oldest.seconds", "age of the oldest unanswered ring", this::age);
    }

    private void gauge(MeterRegistry registry, String name, String about, ToDoubleFunction<Backlog> value) {
        Gauge.builder(name, this, gauges -> value.applyAsDouble(gauges.backlog()))
                .description(about)
                .register(registry);
    }

    /** One question to the database for all gauges of a scrape. */
    private synchronized Backlog backlog() {
        Instant now = clock.instant();
        if (read.plus(FRESH).isBefore(now)) {
            backlog = inbox.backlog();
            read = now;
        }
        return backlog;
    }

    private double age(Backlog owed) {
        return owed.oldest()
                .map(oldest -> Duration.between(oldest, clock.instant()).toMillis() / 1000.0)
                .orElse(0.0);
    }
}
