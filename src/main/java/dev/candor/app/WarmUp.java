package dev.candor.app;

import dev.candor.ledger.Ledger;
import io.quarkus.runtime.StartupEvent;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Singleton;
import org.jboss.logging.Logger;

/** Has the ledger read what listings are answered from, so that the first who asks need not wait for it. */
@Singleton
class WarmUp {
    private static final Logger LOG = Logger.getLogger(WarmUp.class);

    void start(@Observes StartupEvent event, Ledger ledger) {
        Thread.ofPlatform().daemon().name("warm-up").start(() -> read(ledger));
    }

    private static void read(Ledger ledger) {
        try {
            ledger.warm();
        } catch (RuntimeException failed) {
            LOG.warn("Listings could not be read ahead; the first who asks for one waits for it", failed);
        }
    }
}
