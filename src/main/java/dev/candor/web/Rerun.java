package dev.candor.web;

import dev.candor.ledger.Line;
import dev.candor.policy.Policy;
import dev.candor.policy.Presets;
import java.net.URI;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** The commands with which anybody can judge the same patches by the same policy, on their own machine. */
final class Rerun {
    private static final String FILE = "ai-policy.yaml";
    private static final String MERGE_REQUEST = "/-/merge_requests/";
    /** What no shell gives a meaning to. */
    private static final Pattern PLAIN = Pattern.compile("[A-Za-z0-9_./:@%+=,~-]+");

    private Rerun() {}

    /** A command a line; none when the forge's address does not tell where the patches are. */
    static List<String> commands(Line line, Site site) {
        String address = WebAddress.checked(line.subject().url());
        int at = address.indexOf(MERGE_REQUEST);
        if (at > 0 && !line.subject().targetBranch().isEmpty()) {
            return mergeRequest(line, site, address.substring(0, at));
        }
        return address.isEmpty() || !line.subject().targetBranch().isEmpty() ? List.of() : series(line, site, address);
    }

    private static List<String> mergeRequest(Line line, Site site, String project) {
        List<String> commands = new ArrayList<>(policyFile(line, site));
        commands.add(words(
                "git",
                "fetch",
                project + ".git",
                "+" + line.subject().targetBranch() + ":refs/candor/base",
                "+refs/merge-requests/%d/head:refs/candor/head"
                        .formatted(line.subject().id().number())));
        commands.add(words(
                "candor",
                "check",
                "--policy",
                policy(line),
                "refs/candor/base.." + line.subject().head()));
        return commands;
    }

    private static List<String> series(Line line, Site site, String address) {
        URI forge = URI.create(address).resolve("/");
        String mbox = "%sseries/%d/mbox/".formatted(forge, line.subject().id().number());
        List<String> commands = new ArrayList<>(policyFile(line, site));
        commands.add(words("curl", "-fsS", mbox) + " | " + words("candor", "check", "--policy", policy(line), "-"));
        return commands;
    }

    private static List<String> policyFile(Line line, Site site) {
        return preset(line)
                ? List.of()
                : List.of(words(
                        "curl",
                        "-fsS",
                        "-o",
                        FILE,
                        site.url() + Site.policyPath(line.judgement().policyDigest())));
    }

    private static String policy(Line line) {
        return preset(line) ? line.judgement().policy() : FILE;
    }

    private static boolean preset(Line line) {
        Optional<Policy> preset = Presets.named(line.judgement().policy());
        return preset.filter(policy -> policy.digest().equals(line.judgement().policyDigest()))
                .isPresent();
    }

    private static String words(String... words) {
        return List.of(words).stream().map(Rerun::quoted).collect(Collectors.joining(" "));
    }

    private static String quoted(String word) {
        return PLAIN.matcher(word).matches() ? word : "'" + word.replace("'", "'\\''") + "'";
    }
}
