package dev.candor.git;

import static java.nio.charset.StandardCharsets.ISO_8859_1;
import static java.nio.charset.StandardCharsets.US_ASCII;
import static java.nio.charset.StandardCharsets.UTF_8;

import java.nio.charset.Charset;
import java.util.Optional;
import java.util.Set;
import org.apache.james.mime4j.util.CharsetUtil;

/** Reads lines in the charset that a mail names. */
final class Charsets {
    /** Names that promise less than the bytes often hold; {@link Text} reads these bytes by looking at them. */
    private static final Set<Charset> ANY = Set.of(UTF_8, US_ASCII);

    private Charsets() {}

    /** Empty where the bytes themselves have to tell: no name, an unknown one, UTF-8 and its subset. */
    static Optional<Charset> named(String name) {
        return Optional.ofNullable(CharsetUtil.lookup(name)).filter(known -> !ANY.contains(known));
    }

    static String text(Optional<Charset> charset, byte[] bytes, int from, int to) {
        return charset.map(known -> new String(bytes, from, to - from, known))
                .orElseGet(() -> Text.decode(bytes, from, to));
    }

    /** One char for each byte. */
    static String raw(byte[] bytes, int from, int to) {
        return new String(bytes, from, to - from, ISO_8859_1);
    }
}
