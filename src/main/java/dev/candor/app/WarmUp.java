package dev.candor.app;

import dev.candor.ledger.Ledger;
import io.quarkus.runtime.ShutdownEvent;
import io.quarkus.runtime.StartupEvent;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Singleton;
import java.time.Duration;
import java.util.concurrent.locks.LockSupport;
import org.jboss.logging.Logger;

/** Has the ledger read what listings are answered from, from the start on and to the end, whether or not anybody asks. */
@Singleton
class WarmUp {
    private static final Logger LOG = Logger.getLogger(WarmUp.class);
    private static final Duration PAUSE = Duration.ofSeconds(10);

    private volatile boolean ended;

    void start(@Observes StartupEvent event, Ledger ledger) {
        Thread.ofPlatform().daemon().name("warm-up").start(() -> read(ledger));
    }

    /** An interrupt would close the embedded database's file under it. */
    void stop(@Observes ShutdownEvent event) {
        ended = true;
    }

    private void read(Ledger ledger) {
        long begun = System.nanoTime();
        boolean more = true;
        while (more && !ended) {
            more = readOn(ledger);
        }
        if (!more) {
            LOG.infof("All submissions are listed and counted, after %.1f s", (System.nanoTime() - begun) / 1e9);
        }
    }

    /** A database that does not answer now may do so later. */
    private boolean readOn(Ledger ledger) {
        try {
            return ledger.readOn();
        } catch (RuntimeException failed) {
            if (!ended) {
                LOG.warnf(failed, "Older submissions could not be read; trying again in %d s", PAUSE.toSeconds());
                LockSupport.parkNanos(PAUSE.toNanos());
            }
            return true;
        }
    }
}
