package dev.candor.app;

import dev.candor.gitlab.Sweep;
import dev.candor.gitlab.Swept;
import dev.candor.inbox.Inbox;
import dev.candor.worker.Crew;
import dev.candor.worker.Worker;
import io.quarkus.runtime.LaunchMode;
import io.quarkus.runtime.ShutdownEvent;
import io.quarkus.runtime.StartupEvent;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Singleton;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;
import org.jboss.logging.Logger;

/** Starts the crew and the sweeps, and ends them. */
@Singleton
class Server {
    private static final Logger LOG = Logger.getLogger(Server.class);
    /** Work is waiting for forges; in the demo one at a time reads better. */
    private static final int CREW = LaunchMode.current() == LaunchMode.DEVELOPMENT ? 1 : 8;

    /** These do only what somebody waits for, so that it is done while all others wait for a forge. */
    private static final int EXPRESS = Math.min(CREW, 2);

    private final List<AutoCloseable> running = new ArrayList<>();

    void start(
            @Observes StartupEvent event,
            Worker worker,
            Alarm alarm,
            Forges forges,
            Lists lists,
            Inbox inbox,
            Configured configured) {
        var crew = new Crew("worker", CREW, worker::turn, Duration.ofSeconds(1));
        var express = new Crew("express", EXPRESS, worker::urgentTurn, Duration.ofSeconds(1));
        alarm.wakes(crew::wake);
        alarm.wakes(express::wake);
        running.add(crew);
        running.add(express);
        ScheduledExecutorService clockwork = Executors.newSingleThreadScheduledExecutor(
                Thread.ofPlatform().name("sweep").factory());
        running.add(clockwork::shutdown);
        forges.sweeps()
                .forEach((settings, sweep) ->
                        every(clockwork, settings.sweepEvery(), () -> sweep(settings.name(), sweep)));
        every(clockwork, Duration.ofMinutes(10), inbox::purge);
        running.add(new Rounds(lists));
        if (configured.gitlabs().isEmpty() && configured.patchworks().isEmpty()) {
            LOG.warn("No forge is configured; set candor.gitlab.<name>.url, .token, .webhook-token and .projects,"
                    + " or candor.patchwork.<name>.url and .project.");
        }
    }

    void stop(@Observes ShutdownEvent event) throws Exception {
        for (AutoCloseable part : running.reversed()) {
            part.close();
        }
    }

    static void every(ScheduledExecutorService clockwork, Duration time, Runnable work) {
        every(clockwork, Duration.ZERO, time, work);
    }

    static void every(ScheduledExecutorService clockwork, Duration first, Duration time, Runnable work) {
        clockwork.scheduleWithFixedDelay(guarded(work), first.toMillis(), time.toMillis(), TimeUnit.MILLISECONDS);
    }

    /** An exception would end the schedule for good. */
    private static Runnable guarded(Runnable work) {
        return () -> {
            try {
                work.run();
            } catch (RuntimeException | StackOverflowError | OutOfMemoryError failed) {
                LOG.error("Periodic work failed; it is tried again at its next time", failed);
            }
        };
    }

    private static void sweep(String name, Sweep sweep) {
        Swept swept = sweep.run();
        swept.troubles().forEach(trouble -> LOG.warnf("sweep of %s: %s", name, trouble));
        LOG.infof("sweep of %s: %d open, %d rung", name, swept.open(), swept.rung());
    }
}
