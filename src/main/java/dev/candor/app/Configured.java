package dev.candor.app;

import dev.candor.door.Privacy;
import dev.candor.gitlab.GitLabSettings;
import dev.candor.patchwork.PatchworkSettings;
import dev.candor.policy.Judge;
import dev.candor.policy.Policy;
import io.quarkus.runtime.configuration.ConfigurationException;
import java.time.Duration;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.eclipse.microprofile.config.Config;

/**
 * The configuration as values, checked whole before anything starts.
 *
 * @param url public base URL, without a slash at the end
 * @param judges by forge name: under the policy of projects that keep none
 * @param privacy what is private and who may see it
 */
record Configured(
        String url,
        boolean dryRun,
        Judge judge,
        List<GitLabSettings> gitlabs,
        List<PatchworkSettings> patchworks,
        Map<String, Judge> judges,
        Privacy privacy) {

    /** @throws ConfigurationException with every complaint, one a line */
    static Configured of(Settings settings, Config config, Map<String, String> environment) {
        var complaints = new Complaints();
        UnknownKeys.among(config, environment).forEach(complaints::add);
        Optional<Policy> policy = complaints.policy("candor.policy", settings.policy());
        Map<String, Judge> judges = new TreeMap<>();
        Map<String, Settings.GitLab> labs = UnknownKeys.spelled(settings.gitlab(), "gitlab", config);
        Map<String, Settings.Patchwork> lists = UnknownKeys.spelled(settings.patchwork(), "patchwork", config);
        List<GitLabSettings> gitlabs = labs.entrySet().stream()
                .map(entry -> gitlab(entry.getKey(), entry.getValue(), complaints))
                .toList();
        List<PatchworkSettings> patchworks = lists.entrySet().stream()
                .map(entry -> ListSettings.of(entry.getKey(), entry.getValue(), complaints))
                .toList();
        gitlabs.forEach(one -> judge("gitlab", one.name(), one.policy(), policy, complaints)
                .ifPresent(judge -> judges.put(one.name(), judge)));
        patchworks.forEach(one -> judge("patchwork", one.name(), one.policy(), policy, complaints)
                .ifPresent(judge -> judges.put(one.name(), judge)));
        patchworks.stream()
                .filter(one -> labs.containsKey(one.name()))
                .forEach(one -> complaints.add("candor.patchwork." + one.name() + ": read a name that candor.gitlab."
                        + one.name() + " has too, expected one of its own, because reports are found by it"));
        String url = complaints.webAddress("candor.url", settings.url());
        settings.database().url().ifPresent(database -> complaints.database("candor.database.url", database));
        boolean dryRun = complaints.flag("candor.dry-run", settings.dryRun());
        Privacy privacy = Secrecy.read(labs, lists, settings.web(), url, complaints);
        if (!complaints.found().isEmpty()) {
            throw new ConfigurationException("Candor does not start, because of its configuration:\n  "
                    + String.join("\n  ", complaints.found()));
        }
        return new Configured(
                url, dryRun, new Judge(policy.orElseThrow()), gitlabs, patchworks, Map.copyOf(judges), privacy);
    }

    private static Optional<Judge> judge(
            String kind, String name, Optional<String> own, Optional<Policy> otherwise, Complaints complaints) {
        return own.flatMap(text -> complaints.policy("candor." + kind + "." + name + ".policy", text))
                .or(() -> otherwise)
                .map(Judge::new);
    }

    private static GitLabSettings gitlab(String name, Settings.GitLab read, Complaints complaints) {
        String prefix = "candor.gitlab." + name + ".";
        var settings = new GitLabSettings(
                name,
                complaints.required(prefix + "url", read.url()),
                complaints.required(prefix + "token", read.token()),
                read.webhookToken(),
                read.signingToken(),
                split(read.projects().orElse(List.of())),
                read.policy(),
                complaints.duration(prefix + "sweep-every", read.sweepEvery(), Duration.ofMinutes(10)),
                read.dryRun().map(text -> complaints.flag(prefix + "dry-run", text)));
        if (read.url().isPresent() && read.token().isPresent()) {
            settings.complaints().forEach(complaints::add);
        }
        return settings;
    }

    /** A comma list. */
    static List<String> split(Optional<String> list) {
        return list.map(Configured::split).orElseGet(List::of);
    }

    static List<String> split(String list) {
        return Arrays.stream(list.split(","))
                .map(String::strip)
                .filter(item -> !item.isEmpty())
                .toList();
    }

    /** A list of YAML, or one with commas. */
    static List<String> split(List<String> list) {
        return list.stream().map(String::strip).filter(item -> !item.isEmpty()).toList();
    }
}
