package dev.candor.app;

import dev.candor.forge.Forge;
import dev.candor.git.Diff;
import dev.candor.gitlab.GitLab;
import dev.candor.gitlab.GitLabSettings;
import dev.candor.gitlab.Hook;
import dev.candor.gitlab.Hooks;
import dev.candor.gitlab.Ruling;
import dev.candor.gitlab.Sweep;
import dev.candor.inbox.Inbox;
import dev.candor.ledger.Ledger;
import dev.candor.policy.Judge;
import dev.candor.policy.Shelf;
import dev.candor.worker.Desk;
import io.micrometer.core.instrument.MeterRegistry;
import io.quarkus.runtime.LaunchMode;
import jakarta.annotation.PreDestroy;
import jakarta.inject.Singleton;
import java.time.InstantSource;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;

/** The configured forges, each built once. */
@Singleton
class Forges implements Hooks {
    private final Map<String, GitLab> gitlabs = new LinkedHashMap<>();
    private final Map<String, Desk> desks = new LinkedHashMap<>();
    private final Map<GitLabSettings, Sweep> sweeps = new LinkedHashMap<>();

    Forges(
            Configured configured,
            Inbox inbox,
            Ledger ledger,
            Shelf shelf,
            Alarm alarm,
            MeterRegistry registry,
            InstantSource clock) {
        for (GitLabSettings settings : configured.gitlabs()) {
            boolean dryRun = settings.dryRun().orElse(configured.dryRun());
            Judge judge = configured.judges().getOrDefault(settings.name(), configured.judge());
            var gitlab = new GitLab(
                    settings,
                    new GitLab.Surroundings(
                            new Ringing(inbox, alarm),
                            new Remembering(inbox, ledger, dryRun),
                            ruling(shelf, judge),
                            Diff::parse,
                            new CallMeter(registry, settings.name()),
                            time -> Thread.sleep(time),
                            clock));
            gitlabs.put(settings.name(), gitlab);
            sweeps.put(settings, gitlab.sweep());
            desks.put(settings.name(), new Desk(narrated(gitlab.forge()), judge, dryRun));
        }
    }

    /** In the demo the terminal shows what is written. */
    static Forge narrated(Forge forge) {
        return LaunchMode.current() == LaunchMode.DEVELOPMENT ? new Narrator(forge) : forge;
    }

    private static Ruling ruling(Shelf shelf, Judge judge) {
        return (id, file) -> shelf.ruling(id, file, judge).digest();
    }

    @Override
    public Optional<Hook> of(String name) {
        return Optional.ofNullable(gitlabs.get(name)).map(GitLab::hook);
    }

    Map<String, Desk> desks() {
        return Map.copyOf(desks);
    }

    Map<GitLabSettings, Sweep> sweeps() {
        return Map.copyOf(sweeps);
    }

    @PreDestroy
    void close() {
        gitlabs.values().forEach(GitLab::close);
    }
}
