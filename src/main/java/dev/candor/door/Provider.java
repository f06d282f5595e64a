package dev.candor.door;

import java.util.List;
import java.util.Set;

/**
 * An OpenID Connect provider, and who of those it knows may see what is private.
 *
 * @param url the issuer, such as {@code https://gitlab.example.org}
 * @param clientId of the application that is registered there
 * @param https whether we are reached by https, whatever a proxy makes of it
 * @param groups full paths; being in one of them suffices
 * @param users account names
 */
public record Provider(
        String url, String clientId, String clientSecret, boolean https, List<String> groups, List<String> users) {
    public Provider {
        groups = List.copyOf(groups);
        users = List.copyOf(users);
    }

    /** @param memberships the groups that the provider says the account is in */
    boolean lets(String account, Set<String> memberships) {
        return users.stream().anyMatch(account::equalsIgnoreCase)
                || groups.stream().anyMatch(group -> memberships.stream().anyMatch(group::equalsIgnoreCase));
    }

    /** Without the secret. */
    @Override
    public String toString() {
        return "login at " + url;
    }
}
