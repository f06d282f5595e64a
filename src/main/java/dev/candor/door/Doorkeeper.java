package dev.candor.door;

import io.quarkus.oidc.OIDCException;
import io.quarkus.security.identity.CurrentIdentityAssociation;
import io.quarkus.security.identity.SecurityIdentity;
import jakarta.inject.Singleton;
import jakarta.ws.rs.NotAuthorizedException;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.Response;
import java.nio.charset.StandardCharsets;
import java.util.Base64;
import java.util.Optional;

/** Tells who asks: somebody with the read token, somebody who is logged in and may see all, or a stranger. */
@Singleton
public class Doorkeeper {
    private final Privacy privacy;
    private final CurrentIdentityAssociation identity;

    Doorkeeper(Privacy privacy, CurrentIdentityAssociation identity) {
        this.privacy = privacy;
        this.identity = identity;
    }

    /** @throws NotAuthorizedException when a bearer token was sent and is not ours */
    public Viewer viewer(HttpHeaders headers) {
        return token(headers) ? Viewer.entitled("") : person(headers);
    }

    private boolean token(HttpHeaders headers) {
        String sent = Optional.ofNullable(headers.getHeaderString(HttpHeaders.AUTHORIZATION))
                .orElse("");
        Optional<Boolean> bearer = after("Bearer ", sent).flatMap(this::fits);
        if (bearer.filter(fits -> !fits).isPresent()) {
            throw new NotAuthorizedException(Response.status(401)
                    .header(HttpHeaders.WWW_AUTHENTICATE, "Bearer")
                    .type("text/plain;charset=UTF-8")
                    .entity("The bearer token that was sent is not this Candor's candor.web.read-token.\n")
                    .build());
        }
        return bearer.or(() -> after("Basic ", sent).map(Doorkeeper::password).flatMap(this::fits))
                .orElse(false);
    }

    private Optional<Boolean> fits(String given) {
        return privacy.token().map(token -> token.fits(given.strip()));
    }

    private static Optional<String> after(String scheme, String header) {
        return header.regionMatches(true, 0, scheme, 0, scheme.length())
                ? Optional.of(header.substring(scheme.length()))
                : Optional.empty();
    }

    /** Feed readers know no other way; the name does not matter. */
    private static String password(String basic) {
        try {
            String pair = new String(Base64.getDecoder().decode(basic.strip()), StandardCharsets.UTF_8);
            return pair.substring(pair.indexOf(':') + 1);
        } catch (IllegalArgumentException malformed) {
            return "";
        }
    }

    private Viewer person(HttpHeaders headers) {
        Viewer stranger =
                new Viewer(privacy.ofStrangers(), "", privacy.provider().isPresent(), false);
        boolean session = headers.getCookies().keySet().stream().anyMatch(name -> name.startsWith(Login.SESSION));
        return privacy.provider()
                .filter(provider -> session)
                .flatMap(provider -> loggedIn()
                        .map(account -> provider.lets(account.name(), account.groups())
                                ? Viewer.entitled(account.name())
                                : new Viewer(privacy.ofStrangers(), account.name(), false, false)))
                .orElse(stranger);
    }

    /** A session that ran out, or that cannot be looked at, is as good as none; public pages stay open. */
    private Optional<Account> loggedIn() {
        try {
            SecurityIdentity known = identity.getDeferredIdentity().await().indefinitely();
            return known.isAnonymous() ? Optional.empty() : Account.of(known);
        } catch (SecurityException | OIDCException none) {
            return Optional.empty();
        }
    }
}
