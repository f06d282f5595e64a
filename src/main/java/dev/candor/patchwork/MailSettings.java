package dev.candor.patchwork;

import java.util.List;
import java.util.Optional;

/**
 * How replies leave for the list.
 *
 * @param from who they are from, an address with or without a name
 * @param to {@code author}, {@code list} or addresses
 * @param cc likewise
 * @param host of the mail server
 * @param port of the mail server
 * @param tls how the connection is protected
 * @param user for servers that ask who we are
 * @param password likewise
 * @param hint whether Patchwork is told not to store the reply
 */
public record MailSettings(
        String from,
        List<String> to,
        List<String> cc,
        String host,
        int port,
        Tls tls,
        Optional<String> user,
        Optional<String> password,
        boolean hint) {
    public MailSettings {
        to = List.copyOf(to);
        cc = List.copyOf(cc);
    }

    /** How a connection to a mail server is protected. */
    public enum Tls {
        /** Not at all. */
        NONE,
        /** Where the server offers it. */
        OFFERED,
        /** By STARTTLS, or nothing is sent. */
        STARTTLS,
        /** From the first byte. */
        IMPLICIT
    }

    /** Without the secrets. */
    @Override
    public String toString() {
        return "mail from " + from + " by " + host + ":" + port;
    }
}
