package dev.candor.app;

import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import org.apache.commons.text.similarity.LevenshteinDistance;

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
            "policy",
            "dry-run",
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

    static List<String> among(Iterable<String> names) {
        return java.util.stream.StreamSupport.stream(names.spliterator(), false)
                .filter(name -> name.startsWith("candor."))
                .flatMap(name -> complaint(name).stream())
                .sorted()
                .toList();
    }

    private static Optional<String> complaint(String name) {
        var named = NAMED.matcher(name);
        if (!named.matches()) {
            return TOP.contains(name) ? Optional.empty() : Optional.of(unknown(name, "", name, TOP));
        }
        List<String> known = named.group(1).equals("gitlab") ? GITLAB : PATCHWORK;
        String prefix = name.substring(0, name.length() - named.group(3).length());
        return known.contains(named.group(3))
                ? Optional.empty()
                : Optional.of(unknown(name, prefix, named.group(3), known));
    }

    private static String unknown(String name, String prefix, String key, List<String> known) {
        var distance = LevenshteinDistance.getDefaultInstance();
        String nearest = known.stream()
                .min(java.util.Comparator.comparing(word -> distance.apply(key, word)))
                .map(word -> "; did you mean " + prefix + word + "?")
                .orElse("");
        return name + ": unknown key" + nearest;
    }
}
