package dev.candor.wire;

import java.util.Optional;

/**
 * What a forge is shown with every request.
 *
 * @param header and its value; empty where requests are anonymous
 * @param secret what no message may contain; empty when there is none
 */
public record Credential(Optional<Header> header, String secret) {
    public static final Credential NONE = new Credential(Optional.empty(), "");

    /** A header of HTTP. */
    public record Header(String name, String value) {}

    public static Credential of(String name, String value, String secret) {
        return new Credential(Optional.of(new Header(name, value)), secret);
    }

    /** A message in which the secret cannot be read. */
    public String hidden(String message) {
        return secret.isEmpty() ? message : message.replace(secret, "[token]");
    }

    @Override
    public String toString() {
        return header.map(Header::name).orElse("none");
    }
}
