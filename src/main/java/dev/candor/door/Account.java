package dev.candor.door;

import io.quarkus.security.identity.SecurityIdentity;
import jakarta.json.JsonString;
import java.util.Collection;
import java.util.HashSet;
import java.util.Optional;
import java.util.Set;
import org.eclipse.microprofile.jwt.JsonWebToken;

/**
 * An account of the provider, as its ID token tells of it.
 *
 * @param name the account name
 * @param groups full paths of the groups it is in
 */
record Account(String name, Set<String> groups) {
    Account {
        groups = Set.copyOf(groups);
    }

    static Optional<Account> of(SecurityIdentity identity) {
        return identity.getPrincipal() instanceof JsonWebToken token
                ? Optional.of(new Account(name(token), groups(token)))
                : Optional.empty();
    }

    private static String name(JsonWebToken token) {
        return token.<Object>claim("preferred_username")
                .or(() -> token.claim("nickname"))
                .map(Account::text)
                .orElse("");
    }

    /** GitLab's ID token has {@code groups_direct}, others have {@code groups}. */
    private static Set<String> groups(JsonWebToken token) {
        Set<String> groups = new HashSet<>();
        for (String claim : Set.of("groups", "groups_direct")) {
            if (token.<Object>claim(claim).orElse("") instanceof Collection<?> names) {
                names.forEach(name -> groups.add(text(name)));
            }
        }
        return groups;
    }

    private static String text(Object claim) {
        return claim instanceof JsonString string ? string.getString() : claim.toString();
    }
}
