package dev.candor.door;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;

/** A secret that is compared and never shown. */
public final class Token {
    private final byte[] digest;

    public Token(String secret) {
        digest = digest(secret);
    }

    /** Takes as long whether it fits or not. */
    boolean fits(String given) {
        return MessageDigest.isEqual(digest, digest(given));
    }

    String hex() {
        return HexFormat.of().formatHex(digest);
    }

    private static byte[] digest(String text) {
        try {
            return MessageDigest.getInstance("SHA-256").digest(text.getBytes(StandardCharsets.UTF_8));
        } catch (NoSuchAlgorithmException impossible) {
            throw new IllegalStateException("every Java has SHA-256", impossible);
        }
    }

    @Override
    public String toString() {
        return "a secret";
    }
}
