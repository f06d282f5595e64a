package dev.candor.gitlab;

import dev.candor.inbox.Delivery;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.Optional;

/**
 * Tells whether a delivery is from our GitLab: by its signature where a signing token is configured, otherwise by the
 * plain token.
 */
final class Seal {
    private static final Duration PAST = Duration.ofMinutes(5);
    private static final Duration FUTURE = Duration.ofMinutes(1);
    private static final int LONGEST_ID = 200;

    private final String forge;
    private final Optional<SigningKey> key;
    private final Optional<byte[]> token;
    private final InstantSource clock;

    Seal(GitLabSettings settings, InstantSource clock) {
        this.forge = settings.name();
        this.key = settings.signingToken().flatMap(SigningKey::of);
        this.token = settings.webhookToken().map(text -> text.getBytes(StandardCharsets.UTF_8));
        this.clock = clock;
    }

    /** What became of the check. */
    sealed interface Checked {
        /** @param delivery what makes a second arrival a replay; empty for deliveries that are not signed */
        record Authentic(Optional<Delivery> delivery) implements Checked {}

        record Doubtful(String why) implements Checked {}
    }

    Checked check(Envelope envelope, byte[] body) {
        return key.isPresent() ? signature(key.get(), envelope, body) : token(envelope);
    }

    private Checked token(Envelope envelope) {
        byte[] given = envelope.token().getBytes(StandardCharsets.UTF_8);
        return token.isPresent() && MessageDigest.isEqual(token.get(), given)
                ? new Checked.Authentic(Optional.empty())
                : new Checked.Doubtful("X-Gitlab-Token is missing or wrong");
    }

    /** The window reaches further back than ahead, so that a clock gone wrong does not double the time for a replay. */
    private Checked signature(SigningKey signing, Envelope envelope, byte[] body) {
        Optional<Instant> sent = instant(envelope.timestamp());
        if (envelope.id().isEmpty() || envelope.id().length() > LONGEST_ID || sent.isEmpty()) {
            return new Checked.Doubtful("webhook-id or webhook-timestamp is missing or none");
        }
        if (!signing.signed(envelope.id(), envelope.timestamp(), body, envelope.signature())) {
            return new Checked.Doubtful("webhook-signature is missing or wrong");
        }
        Instant now = clock.instant();
        if (sent.get().isBefore(now.minus(PAST)) || sent.get().isAfter(now.plus(FUTURE))) {
            return new Checked.Doubtful("webhook-timestamp is not of now");
        }
        String once = forge + " " + envelope.id() + " " + envelope.timestamp();
        return new Checked.Authentic(Optional.of(new Delivery(once, sent.get())));
    }

    private static Optional<Instant> instant(String timestamp) {
        boolean digits = timestamp.length() <= 12 && timestamp.chars().allMatch(c -> c >= '0' && c <= '9');
        return digits && !timestamp.isEmpty()
                ? Optional.of(Instant.ofEpochSecond(Long.parseLong(timestamp)))
                : Optional.empty();
    }
}
