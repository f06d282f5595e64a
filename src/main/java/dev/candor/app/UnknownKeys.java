package dev.candor.app;

import io.smallrye.config.EnvConfigSource;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;
import org.apache.commons.text.similarity.LevenshteinDistance;
import org.eclipse.microprofile.config.Config;
import org.eclipse.microprofile.config.spi.ConfigSource;

/** Finds {@code candor.} keys that mean nothing; a typo must not go unnoticed. */
final class UnknownKeys {
    private static final Pattern NAMED = Pattern.compile("candor\\.(gitlab|patchwork)\\.(\"[^\"]+\"|[^.]+)\\.(.+)");
    private static final List<String> TOP = List.of(
            "candor.url",
            "candor.dry-run",
            "candor.policy",
            "candor.data",
            "candor.database.url",
            "candor.database.username",
            "candor.database.password",
            "candor.web.read-token",
            "candor.web.login.url",
            "candor.web.login.client-id",
            "candor.web.login.client-secret",
            "candor.web.login.groups",
            "candor.web.login.users");
    private static final List<String> GITLAB = List.of(
            "url",
            "token",
            "webhook-token",
            "signing-token",
            "projects",
            "policy",
            "sweep-every",
            "dry-run",
            "private");
    private static final List<String> PATCHWORK = List.of(
            "url",
            "token",
            "project",
            "poll-every",
            "overlap",
            "give-up-after",
            "push-token",
            "bundle",
            "authserv-id",
            "maintainers",
            "policy",
            "dry-run",
            "private",
            "mail.enabled",
            "mail.from",
            "mail.to",
            "mail.cc",
            "mail.smtp-host",
            "mail.smtp-port",
            "mail.smtp-tls",
            "mail.smtp-user",
            "mail.smtp-password",
            "mail.hint-ignore");

    private UnknownKeys() {}

    static Stream<String> top() {
        return TOP.stream();
    }

    /** The keys of one kind of forge. */
    static Stream<String> of(String kind) {
        return (kind.equals("gitlab") ? GITLAB : PATCHWORK).stream();
    }

    /** Variables are complained about as variables: SmallRye makes names of them that nobody wrote. */
    static List<String> among(Config config, Map<String, String> environment) {
        Set<String> written = written(config);
        Stream<String> keys = StreamSupport.stream(config.getPropertyNames().spliterator(), false)
                .filter(name -> name.startsWith("candor."))
                .filter(name -> written.contains(name) || !environment.containsKey(Environment.variable(name)))
                .flatMap(name -> complaint(name).stream());
        return Stream.concat(keys, Environment.unknown(environment.keySet()).stream())
                .sorted()
                .toList();
    }

    /**
     * The forges without those that only the environment names, where another source spells the same name in its own way:
     * {@code CANDOR_GITLAB_MY_LAB_TOKEN} belongs to {@code candor.gitlab.my-lab}.
     */
    static <T> Map<String, T> spelled(Map<String, T> forges, String kind, Config config) {
        Set<String> written = new HashSet<>();
        for (String name : written(config)) {
            var named = NAMED.matcher(name);
            if (named.matches() && named.group(1).equals(kind)) {
                written.add(named.group(2).replace("\"", ""));
            }
        }
        Set<String> variables = new HashSet<>();
        written.forEach(name -> variables.add(Environment.variable(name)));
        Map<String, T> kept = new TreeMap<>(forges);
        kept.keySet().removeIf(name -> !written.contains(name) && variables.contains(Environment.variable(name)));
        return kept;
    }

    /** What is written in files and on the command line. */
    private static Set<String> written(Config config) {
        Set<String> names = new HashSet<>();
        for (ConfigSource source : config.getConfigSources()) {
            if (!(source instanceof EnvConfigSource) && !(source instanceof Environment)) {
                source.getPropertyNames().forEach(name -> names.add(name.replaceFirst("^%[^.]+\\.", "")));
            }
        }
        return names;
    }

    private static Optional<String> complaint(String written) {
        String name = written.replaceFirst("\\[\\d+]$", "");
        var named = NAMED.matcher(name);
        if (!named.matches()) {
            return TOP.contains(name) ? Optional.empty() : Optional.of(unknown(name, "", name, TOP));
        }
        List<String> known = of(named.group(1)).toList();
        String prefix = name.substring(0, name.length() - named.group(3).length());
        return known.contains(named.group(3))
                ? Optional.empty()
                : Optional.of(unknown(name, prefix, named.group(3), known));
    }

    private static String unknown(String name, String prefix, String key, List<String> known) {
        String suggestion = nearest(key, known)
                .map(word -> "; did you mean " + prefix + word + "?")
                .orElse("");
        return name + ": unknown key" + suggestion;
    }

    /** One that was not written to its end, or the one with the fewest slips. */
    static Optional<String> nearest(String key, List<String> known) {
        var slips = LevenshteinDistance.getDefaultInstance();
        return known.stream()
                .min(Comparator.<String, Boolean>comparing(word -> !word.startsWith(key))
                        .thenComparing(word -> slips.apply(key, word)));
    }
}
