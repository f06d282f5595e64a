package dev.candor.gitlab;

import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.security.MessageDigest;
import java.util.Base64;
import java.util.Optional;
import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;

/**
 * The key of signed webhooks, after the Standard Webhooks scheme that GitLab 19.0 took up: HMAC-SHA256 over
 * {@code id.timestamp.body}, the key being the base64 after {@code whsec_}.
 */
final class SigningKey {
    private static final String PREFIX = "whsec_";
    private static final String VERSION = "v1,";
    private static final String ALGORITHM = "HmacSHA256";
    private static final int LEAST_BYTES = 16;

    private final SecretKeySpec key;

    private SigningKey(byte[] key) {
        this.key = new SecretKeySpec(key, ALGORITHM);
    }

    /** Empty when the token is none. */
    static Optional<SigningKey> of(String token) {
        return token.startsWith(PREFIX)
                ? decoded(token.substring(PREFIX.length()))
                        .filter(key -> key.length >= LEAST_BYTES)
                        .map(SigningKey::new)
                : Optional.empty();
    }

    /**
     * Whether one of the signatures is ours.
     *
     * @param signatures space separated, each {@code v1,} and base64; other versions are passed over
     */
    boolean signed(String id, String timestamp, byte[] body, String signatures) {
        byte[] expected = mac(id, timestamp, body);
        boolean found = false;
        for (String signature : signatures.split(" ")) {
            if (signature.startsWith(VERSION)) {
                byte[] given = decoded(signature.substring(VERSION.length())).orElseGet(() -> new byte[0]);
                found |= MessageDigest.isEqual(expected, given);
            }
        }
        return found;
    }

    private byte[] mac(String id, String timestamp, byte[] body) {
        try {
            Mac mac = Mac.getInstance(ALGORITHM);
            mac.init(key);
            mac.update((id + "." + timestamp + ".").getBytes(StandardCharsets.UTF_8));
            return mac.doFinal(body);
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException("every Java has " + ALGORITHM, e);
        }
    }

    private static Optional<byte[]> decoded(String base64) {
        try {
            return Optional.of(Base64.getDecoder().decode(base64));
        } catch (IllegalArgumentException e) {
            return Optional.empty();
        }
    }
}
