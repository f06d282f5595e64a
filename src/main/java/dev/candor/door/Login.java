package dev.candor.door;

import io.quarkus.oidc.OidcRequestContext;
import io.quarkus.oidc.OidcTenantConfig;
import io.quarkus.oidc.TenantConfigResolver;
import io.quarkus.oidc.runtime.OidcTenantConfig.ApplicationType;
import io.quarkus.oidc.runtime.OidcTenantConfig.Authentication;
import io.quarkus.oidc.runtime.OidcTenantConfig.Authentication.CookieSameSite;
import io.quarkus.oidc.runtime.OidcTenantConfig.TokenStateManager.Strategy;
import io.quarkus.oidc.runtime.builders.AuthenticationConfigBuilder;
import io.smallrye.mutiny.Uni;
import io.vertx.ext.web.RoutingContext;
import jakarta.inject.Singleton;
import java.time.Duration;

/** Tells Quarkus where people log in; where no provider is configured nobody can. */
@Singleton
class Login implements TenantConfigResolver {
    private static final String NAME = "candor";
    /** How the cookie is called that a login leaves. */
    static final String SESSION = "q_session_" + NAME;

    /** An ID token says who came, and is not asked again; memberships are looked at anew at the next login. */
    private static final Duration LASTS = Duration.ofHours(8);

    private final Uni<OidcTenantConfig> tenant;

    Login(Privacy privacy) {
        tenant = Uni.createFrom().item(privacy.provider().map(Login::tenant).orElseGet(Login::disabled));
    }

    @Override
    public Uni<OidcTenantConfig> resolve(RoutingContext exchange, OidcRequestContext<OidcTenantConfig> context) {
        return tenant;
    }

    private static OidcTenantConfig disabled() {
        return OidcTenantConfig.builder().tenantId(NAME).disableTenant().build();
    }

    private static OidcTenantConfig tenant(Provider provider) {
        return OidcTenantConfig.authServerUrl(provider.url())
                .tenantId(NAME)
                .clientId(provider.clientId())
                .credentials(provider.clientSecret())
                .applicationType(ApplicationType.WEB_APP)
                .authentication(authentication(provider))
                .token()
                .lifespanGrace((int) LASTS.toSeconds())
                .end()
                .tokenStateManager()
                .strategy(Strategy.ID_TOKEN)
                .encryptionSecret(secret(provider, "session"))
                .end()
                .build();
    }

    private static Authentication authentication(Provider provider) {
        return new AuthenticationConfigBuilder()
                .pkceRequired()
                .stateSecret(secret(provider, "state"))
                .cookieSameSite(CookieSameSite.LAX)
                .cookieForceSecure(provider.https())
                .forceRedirectHttpsScheme(provider.https())
                .build();
    }

    /** The same on every replica, and not the client secret itself. */
    private static String secret(Provider provider, String use) {
        return new Token(provider.clientSecret() + "\n" + use).hex().substring(0, 32);
    }
}
