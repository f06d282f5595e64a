package dev.candor.worker;

import dev.candor.inbox.Claim;
import dev.candor.inbox.Inbox;
import java.time.Duration;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import org.jboss.logging.Logger;

/**
 * Holds on to a claim while it is worked on, so that the lease can be short: a crashed worker's submission is soon taken
 * over, and a slow forge does not make two workers read the same.
 */
final class Heartbeat implements AutoCloseable {
    private static final Logger LOG = Logger.getLogger(Heartbeat.class);

    /** Not an interrupt: one that meets the embedded database in the middle of its file closes that file. */
    private final CountDownLatch ended = new CountDownLatch(1);

    Heartbeat(Inbox inbox, Claim claim, Duration lease) {
        Thread.ofVirtual().name("heartbeat " + claim.id()).start(() -> beat(inbox, claim, lease));
    }

    private void beat(Inbox inbox, Claim claim, Duration lease) {
        try {
            while (!ended.await(lease.toMillis() / 3, TimeUnit.MILLISECONDS) && held(inbox, claim, lease)) {
                LOG.debugf("%s is still worked on", claim.id());
            }
        } catch (InterruptedException stopped) {
            Thread.currentThread().interrupt();
        }
    }

    /** A database that is away for a moment is asked again; only an answer ends the beat. */
    private static boolean held(Inbox inbox, Claim claim, Duration lease) {
        try {
            return inbox.hold(claim, lease);
        } catch (RuntimeException away) {
            LOG.warnf(
                    "%s: the lease could not be renewed (%s)",
                    claim.id(), away.getClass().getSimpleName());
            return true;
        }
    }

    @Override
    public void close() {
        ended.countDown();
    }
}
