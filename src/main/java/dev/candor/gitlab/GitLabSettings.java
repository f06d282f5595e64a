package dev.candor.gitlab;

import java.time.Duration;
import java.util.List;
import java.util.Optional;

/**
 * One configured GitLab, as the operator wrote it; {@link #complaints} says what is wrong with it.
 *
 * @param name the part of the key after {@code candor.gitlab.}
 * @param url base URL, {@code https://gitlab.example.org}; a path below the host is kept
 * @param token the bot's access token
 * @param webhookToken expected {@code X-Gitlab-Token}
 * @param signingToken {@code whsec_} and a base64 key; when it is set, unsigned deliveries are refused
 * @param projects the projects served, each a path or a number
 * @param policy name of a preset or a file, where this GitLab has its own
 * @param sweepEvery how often the open merge requests are gone through
 * @param dryRun whether nothing is written here; empty leaves it to the bot's own setting
 */
public record GitLabSettings(
        String name,
        String url,
        String token,
        Optional<String> webhookToken,
        Optional<String> signingToken,
        List<String> projects,
        Optional<String> policy,
        Duration sweepEvery,
        Optional<Boolean> dryRun) {
    public GitLabSettings {
        projects = List.copyOf(projects);
    }

    /** Why the bot cannot start with these: the key, what was read, what was expected. Empty when it can. */
    public List<String> complaints() {
        return Complaints.about(this);
    }

    /** Without the secrets. */
    @Override
    public String toString() {
        return "GitLab " + name + " serving " + projects;
    }
}
