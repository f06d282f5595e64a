package dev.candor.gitlab;

import dev.candor.forge.Forge;
import dev.candor.git.Diff;
import dev.candor.inbox.Bell;
import dev.candor.wire.BaseUrl;
import dev.candor.wire.Credential;
import dev.candor.wire.Meter;
import dev.candor.wire.Pause;
import dev.candor.wire.Wire;
import java.time.InstantSource;
import java.util.function.Function;

/** One configured GitLab with its three doors: the hook that is rung, the forge that is read and written, the sweep. */
public final class GitLab implements AutoCloseable {
    private final Wire wire;
    private final Hook hook;
    private final Forge forge;
    private final Sweep sweep;

    /** @param settings without complaints */
    public GitLab(GitLabSettings settings, Surroundings around) {
        wire = new Wire(
                BaseUrl.of(settings.url(), "/api/v4/"),
                Credential.of("PRIVATE-TOKEN", settings.token(), settings.token()),
                around.meter());
        Api api = new Api(wire, new Failure(settings.token(), around.clock()));
        Projects projects = new Projects(settings.projects());
        Ourselves ourselves = new Ourselves();
        Whereabouts whereabouts = new Whereabouts();
        Labels labels = new Labels(api);
        PolicyFiles policies = new PolicyFiles(api);
        Standing standing = new Standing(api, ourselves);
        hook = new Hook(
                new Seal(settings, around.clock()),
                new Relevance(settings.name(), projects, around.recall(), ourselves),
                around.bell());
        forge = new GitLabForge(
                settings.name(),
                api,
                projects,
                whereabouts,
                new Reading(
                        api,
                        projects,
                        new Diffs(api, around.diffs()),
                        policies,
                        standing,
                        whereabouts,
                        new Voices(api, ourselves, around.clock())),
                new Notes(api, ourselves),
                labels,
                new Receipts(api),
                new Checks(api, ourselves, whereabouts, around.pause()));
        Bearings bearings = new Bearings(api, projects, ourselves, labels);
        sweep = new Sweep(
                settings.name(), api, projects, policies, bearings, around.recall(), around.ruling(), around.bell());
    }

    /**
     * What a GitLab needs from the rest of the bot.
     *
     * @param bell where rings go
     * @param recall what earlier verdicts stood on
     * @param ruling which policy would be used now
     * @param diffs reads a diff as git would
     * @param meter hears of every call
     * @param pause waits between tries of a write that GitLab has locked
     */
    public record Surroundings(
            Bell bell,
            Recall recall,
            Ruling ruling,
            Function<byte[], Diff> diffs,
            Meter meter,
            Pause pause,
            InstantSource clock) {}

    public Hook hook() {
        return hook;
    }

    public Forge forge() {
        return forge;
    }

    public Sweep sweep() {
        return sweep;
    }

    @Override
    public void close() {
        wire.close();
    }
}
