package dev.candor.web;

import java.net.URI;
import java.net.URISyntaxException;
import java.util.Locale;
import java.util.Set;

/** Lets only addresses of the web become links. */
final class WebAddress {
    private static final Set<String> SCHEMES = Set.of("http", "https");
    private static final int LONGEST = 2000;

    private WebAddress() {}

    /** The address as it was given; empty when it is no http or https address with a host. */
    static String checked(String outside) {
        try {
            URI address = new URI(outside);
            boolean web = address.getScheme() != null
                    && SCHEMES.contains(address.getScheme().toLowerCase(Locale.ROOT))
                    && address.getHost() != null
                    && outside.length() <= LONGEST;
            return web ? address.toASCIIString() : "";
        } catch (URISyntaxException none) {
            return "";
        }
    }
}
