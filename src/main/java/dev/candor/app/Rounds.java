package dev.candor.app;

import dev.candor.patchwork.Patchwork;
import dev.candor.patchwork.PatchworkSettings;
import dev.candor.patchwork.Polled;
import dev.candor.patchwork.Reconcile;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;
import org.jboss.logging.Logger;

/** Asks each Patchwork for news again and again, each on a thread of its own, so that a slow one keeps nobody waiting. */
final class Rounds implements AutoCloseable {
    private static final Logger LOG = Logger.getLogger(Rounds.class);
    private static final Duration DAY = Duration.ofDays(1);
    /** What the first polls find is looked at first. */
    private static final Duration LATER = Duration.ofMinutes(10);

    private final List<ScheduledExecutorService> clockworks = new ArrayList<>();

    Rounds(Lists lists) {
        lists.patchworks().forEach(this::go);
    }

    private void go(PatchworkSettings settings, Patchwork patchwork) {
        ScheduledExecutorService clockwork = Executors.newSingleThreadScheduledExecutor(
                Thread.ofPlatform().name("poll-" + settings.name()).factory());
        clockworks.add(clockwork);
        Server.every(clockwork, settings.pollEvery(), () -> poll(settings.name(), patchwork));
        Server.every(clockwork, LATER, DAY, () -> reconcile(settings.name(), patchwork));
    }

    private static void poll(String name, Patchwork patchwork) {
        Polled polled = patchwork.poller().run();
        polled.trouble().ifPresent(trouble -> LOG.errorf("poll of %s: %s", name, trouble));
        if (polled.events() > 0) {
            LOG.infof("poll of %s: %d events, %d rung", name, polled.events(), polled.rung());
        }
    }

    private static void reconcile(String name, Patchwork patchwork) {
        Reconcile.Reconciled done = patchwork.reconcile().run();
        done.trouble().ifPresent(trouble -> LOG.warnf("daily look at %s: %s", name, trouble));
        LOG.infof("daily look at %s: %d series, %d rung", name, done.seen(), done.rung());
    }

    @Override
    public void close() {
        clockworks.forEach(ScheduledExecutorService::shutdown);
    }
}
