package dev.candor.patchwork;

import dev.candor.submission.Act.Proof;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * How sure it is who sent a mail. Anybody can write any address; the one server that is configured for it may have noted,
 * in its own Authentication-Results, that the sender's domain vouches for the mail.
 */
final class Vouching {
    private static final String FIELD = "Authentication-Results";
    private static final int LONGEST = 10_000;

    /** DMARC holds only for the domain in From, a DKIM signature for the domain that signed. */
    private static final Pattern PASSED = Pattern.compile(
            "^\\s*(?:dmarc\\s*=\\s*pass\\b.*\\bheader\\.from|dkim\\s*=\\s*pass\\b.*\\bheader\\.d)\\s*=\\s*([^\\s;]+)");

    private final Optional<String> authserv;

    /** @param authserv the authserv-id that is believed; empty for none */
    Vouching(Optional<String> authserv) {
        this.authserv = authserv.map(id -> id.toLowerCase(Locale.ROOT));
    }

    /**
     * The topmost field of the server counts: each server puts its own above what was there, so that one below may be the
     * sender's.
     *
     * @param address the sender's
     */
    Proof of(Map<String, Object> headers, String address) {
        List<String> fields = Headers.all(headers, FIELD);
        boolean vouched = authserv.isPresent()
                && !fields.isEmpty()
                && fields.getFirst().length() <= LONGEST
                && vouched(fields.getFirst().toLowerCase(Locale.ROOT), domain(address));
        return vouched ? Proof.DOMAIN : Proof.CLAIMED;
    }

    private boolean vouched(String field, String domain) {
        String[] parts = bare(field).split(";", 100);
        if (domain.isEmpty() || !parts[0].strip().split("\\s+")[0].equals(authserv.orElse(""))) {
            return false;
        }
        for (int i = 1; i < parts.length; i++) {
            Matcher passed = PASSED.matcher(parts[i]);
            if (passed.find() && passed.group(1).equals(domain)) {
                return true;
            }
        }
        return false;
    }

    /** Without comments and quoted strings: what is in them may come from the sender. */
    private static String bare(String field) {
        StringBuilder bare = new StringBuilder();
        int depth = 0;
        boolean quoted = false;
        for (int at = 0; at < field.length(); at++) {
            char c = field.charAt(at);
            if (c == '\\') {
                at++;
            } else if (c == '"' && depth == 0) {
                quoted = !quoted;
            } else if (!quoted && c == '(') {
                depth++;
            } else if (!quoted && c == ')') {
                depth = Math.max(0, depth - 1);
            } else if (!quoted && depth == 0) {
                bare.append(c);
            }
        }
        return bare.toString();
    }

    private static String domain(String address) {
        return address.substring(address.lastIndexOf('@') + 1).toLowerCase(Locale.ROOT);
    }
}
