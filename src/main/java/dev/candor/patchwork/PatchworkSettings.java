package dev.candor.patchwork;

import java.time.Duration;
import java.util.List;
import java.util.Optional;

/**
 * One configured Patchwork project, as the operator wrote it; {@link #complaints} says what is wrong with it.
 *
 * @param name the part of the key after {@code candor.patchwork.}
 * @param url base URL, {@code https://patchwork.example.org}; a path below the host is kept
 * @param token the bot's API token; without it nothing is written there
 * @param project link name
 * @param pollEvery how often events are asked for
 * @param overlap how far a poll looks back again, for events that become visible late
 * @param giveUpAfter when a series that is not complete is judged as it is
 * @param pushToken bearer token of the push hook; without it there is no hook
 * @param bundle name of the public bundle that is kept in step
 * @param authserv the authserv-id of the mail server whose Authentication-Results are believed
 * @param policy name of a preset or a file, where this Patchwork has its own
 * @param maintainers the file that says who answers for which path
 * @param dryRun whether nothing is written here; empty leaves it to the bot's own setting
 * @param mail how to reply on the list; empty when that is off
 */
public record PatchworkSettings(
        String name,
        String url,
        Optional<String> token,
        String project,
        Duration pollEvery,
        Duration overlap,
        Duration giveUpAfter,
        Optional<String> pushToken,
        Optional<String> bundle,
        Optional<String> authserv,
        Optional<String> policy,
        Optional<String> maintainers,
        Optional<Boolean> dryRun,
        Optional<MailSettings> mail) {
    /** Why the bot cannot start with these: the key, what was read, what was expected. Empty when it can. */
    public List<String> complaints() {
        return Complaints.about(this);
    }

    /** Without the secrets. */
    @Override
    public String toString() {
        return "Patchwork " + name + " serving " + project;
    }
}
