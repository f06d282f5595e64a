package dev.candor.app;

import io.smallrye.config.ConfigMapping;
import io.smallrye.config.WithDefault;
import io.smallrye.config.WithName;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * The keys under {@code candor.}, as text: {@link Configured} turns them into values and says what is wrong with them, in
 * words that name the key, what was read and what was expected.
 */
@ConfigMapping(prefix = "candor")
public interface Settings {
    @WithDefault("http://localhost:8080")
    String url();

    @WithName("dry-run")
    @WithDefault("false")
    String dryRun();

    @WithDefault("qemu-proposed")
    String policy();

    @WithDefault("data")
    String data();

    Database database();

    /** By name. */
    Map<String, GitLab> gitlab();

    /** By name. */
    Map<String, Patchwork> patchwork();

    Web web();

    /** Who may see what is private. */
    interface Web {
        @WithName("read-token")
        Optional<String> readToken();

        Login login();
    }

    /** An OpenID Connect provider. */
    interface Login {
        Optional<String> url();

        @WithName("client-id")
        Optional<String> clientId();

        @WithName("client-secret")
        Optional<String> clientSecret();

        Optional<String> groups();

        Optional<String> users();
    }

    /** Without a URL the database is embedded. */
    interface Database {
        Optional<String> url();

        Optional<String> username();

        Optional<String> password();
    }

    /** One GitLab. */
    interface GitLab {
        Optional<String> url();

        Optional<String> token();

        @WithName("webhook-token")
        Optional<String> webhookToken();

        @WithName("signing-token")
        Optional<String> signingToken();

        Optional<List<String>> projects();

        Optional<String> policy();

        @WithName("sweep-every")
        @WithDefault("10m")
        String sweepEvery();

        @WithName("dry-run")
        Optional<String> dryRun();

        @WithName("private")
        Optional<String> hidden();
    }

    /** One project of a Patchwork. */
    interface Patchwork {
        Optional<String> url();

        Optional<String> token();

        Optional<String> project();

        @WithName("poll-every")
        @WithDefault("30s")
        String pollEvery();

        @WithDefault("5m")
        String overlap();

        @WithName("give-up-after")
        @WithDefault("30m")
        String giveUpAfter();

        @WithName("push-token")
        Optional<String> pushToken();

        Optional<String> bundle();

        @WithName("authserv-id")
        Optional<String> authservId();

        Optional<String> maintainers();

        Optional<String> policy();

        @WithName("dry-run")
        Optional<String> dryRun();

        @WithName("private")
        Optional<String> hidden();

        Mail mail();
    }

    /** Replies on the list. */
    interface Mail {
        @WithDefault("false")
        String enabled();

        Optional<String> from();

        @WithDefault("author")
        String to();

        @WithDefault("list")
        String cc();

        @WithName("smtp-host")
        Optional<String> smtpHost();

        @WithName("smtp-port")
        @WithDefault("25")
        String smtpPort();

        @WithName("smtp-tls")
        @WithDefault("offered")
        String smtpTls();

        @WithName("smtp-user")
        Optional<String> smtpUser();

        @WithName("smtp-password")
        Optional<String> smtpPassword();

        @WithName("hint-ignore")
        @WithDefault("false")
        String hintIgnore();
    }
}
