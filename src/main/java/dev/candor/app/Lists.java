package dev.candor.app;

import dev.candor.inbox.Bookmarks;
import dev.candor.inbox.Inbox;
import dev.candor.inbox.Mailbag;
import dev.candor.ledger.Descent;
import dev.candor.ledger.Ledger;
import dev.candor.ledger.Lineage;
import dev.candor.patchwork.Ancestry;
import dev.candor.patchwork.Hook;
import dev.candor.patchwork.Hooks;
import dev.candor.patchwork.Pace;
import dev.candor.patchwork.Patchwork;
import dev.candor.patchwork.PatchworkSettings;
import dev.candor.policy.Judge;
import dev.candor.submission.ProjectFile;
import dev.candor.worker.Desk;
import io.micrometer.core.instrument.MeterRegistry;
import jakarta.annotation.PreDestroy;
import jakarta.inject.Singleton;
import java.net.URI;
import java.time.InstantSource;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.function.Supplier;

/** The configured Patchworks, each built once. */
@Singleton
class Lists implements Hooks {
    private final Map<PatchworkSettings, Patchwork> patchworks = new LinkedHashMap<>();
    private final Map<String, Desk> desks = new LinkedHashMap<>();

    Lists(
            Configured configured,
            Database database,
            Inbox inbox,
            Ledger ledger,
            Alarm alarm,
            MeterRegistry registry,
            InstantSource clock) {
        Lineage lineage = new Lineage(database.jdbi());
        Map<String, Pace> paces = new HashMap<>();
        Bookmarks bookmarks = new Bookmarks(database.jdbi());
        for (PatchworkSettings settings : configured.patchworks()) {
            boolean dryRun = settings.dryRun().orElse(configured.dryRun());
            Judge judge = configured.judges().getOrDefault(settings.name(), configured.judge());
            var patchwork = new Patchwork(
                    settings,
                    new Patchwork.Surroundings(
                            new Ringing(inbox, alarm),
                            bookmarks,
                            new Mailbag(database.jdbi(), clock, settings.name()),
                            id -> ledger.latest(id).isPresent(),
                            told -> lineage.tell(descent(told)),
                            new CallMeter(registry, settings.name()),
                            paces.computeIfAbsent(server(settings), at -> new Pace(clock, time -> Thread.sleep(time))),
                            clock));
            patchworks.put(settings, patchwork);
            desks.put(settings.name(), new Desk(Forges.narrated(patchwork.forge()), judge, dryRun, owners(settings)));
        }
    }

    /** Several projects of one server are one guest to it. */
    private static String server(PatchworkSettings settings) {
        return URI.create(settings.url()).getAuthority().toLowerCase(Locale.ROOT);
    }

    private static Supplier<Optional<ProjectFile>> owners(PatchworkSettings settings) {
        return settings.maintainers()
                .<Supplier<Optional<ProjectFile>>>map(OwnersFile::new)
                .orElse(Optional::empty);
    }

    private static Descent descent(Ancestry told) {
        return new Descent(
                told.id(), told.version(), told.submitter(), told.name(), told.mails(), told.answers(), told.hashes());
    }

    @Override
    public Optional<Hook> ofPatchwork(String name) {
        return patchworks.entrySet().stream()
                .filter(entry -> entry.getKey().name().equals(name))
                .map(entry -> entry.getValue().hook())
                .findFirst();
    }

    Map<PatchworkSettings, Patchwork> patchworks() {
        return Map.copyOf(patchworks);
    }

    Map<String, Desk> desks() {
        return Map.copyOf(desks);
    }

    @PreDestroy
    void close() {
        patchworks.values().forEach(Patchwork::close);
    }
}
