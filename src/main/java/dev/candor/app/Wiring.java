package dev.candor.app;

import dev.candor.door.Privacy;
import dev.candor.inbox.Inbox;
import dev.candor.inbox.Ladder;
import dev.candor.ledger.Ledger;
import dev.candor.policy.Shelf;
import dev.candor.worker.Desk;
import dev.candor.worker.Desks;
import dev.candor.worker.Worker;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Disposes;
import jakarta.enterprise.inject.Produces;
import jakarta.inject.Singleton;
import java.sql.SQLException;
import java.time.Duration;
import java.time.InstantSource;
import java.util.HashMap;
import java.util.Map;
import java.util.random.RandomGenerator;
import org.eclipse.microprofile.config.Config;

/** Puts the rooms together; the rooms themselves know no container. */
@ApplicationScoped
class Wiring {
    /** A signed delivery's timestamp is taken for a few minutes; knowing it for an hour leaves room for clocks. */
    private static final Duration DELIVERIES_KNOWN = Duration.ofHours(1);

    @Produces
    @Singleton
    InstantSource clock() {
        return InstantSource.system();
    }

    @Produces
    @Singleton
    Configured configured(Settings settings, Config config) {
        return Configured.of(settings, config, System.getenv());
    }

    @Produces
    @Singleton
    Privacy privacy(Configured configured) {
        return configured.privacy();
    }

    /** The configuration is asked for first: with a wrong one nothing is opened. */
    @Produces
    @Singleton
    Database database(Settings settings, Configured checked) throws SQLException {
        return new Database(settings);
    }

    void close(@Disposes Database database) {
        database.close();
    }

    @Produces
    @Singleton
    Inbox inbox(Database database, InstantSource clock) {
        return new Inbox(database.jdbi(), clock, DELIVERIES_KNOWN);
    }

    @Produces
    @Singleton
    Ledger ledger(Database database, InstantSource clock) {
        return new Ledger(database.jdbi(), clock);
    }

    @Produces
    @Singleton
    Shelf shelf() {
        return new Shelf();
    }

    @Produces
    @Singleton
    Worker worker(
            Inbox inbox,
            Ledger ledger,
            Forges forges,
            Lists lists,
            Shelf shelf,
            InstantSource clock,
            Configured configured) {
        var ladder = new Ladder(Duration.ofSeconds(1), Duration.ofMinutes(15), RandomGenerator.getDefault());
        Map<String, Desk> desks = new HashMap<>(forges.desks());
        desks.putAll(lists.desks());
        return new Worker(inbox, ledger, new Desks(desks), shelf, ladder, clock, configured.url());
    }
}
