package dev.candor.inbox;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.Instant;
import java.util.HexFormat;
import org.jdbi.v3.core.Handle;

/** The deliveries that were stored before, so that a replayed one rings nothing. */
final class Deliveries {
    /** PostgreSQL's B-tree holds keys up to about 2,700 bytes; this is the most characters that always fit. */
    private static final int LONGEST = 600;

    private Deliveries() {}

    /** Whether it is new. A transaction that stores the same key at this moment is waited for. */
    static boolean remember(Handle handle, Delivery delivery) {
        return handle.createUpdate("""
                        insert into delivery (delivery, sent) values (:delivery, :sent) on conflict do nothing
                        """)
                        .bind("delivery", key(delivery.key()))
                        .bind("sent", Column.at(delivery.sent()))
                        .execute()
                == 1;
    }

    /** Forgets what was sent before an instant; how many. */
    static int forget(Handle handle, Instant before) {
        return handle.createUpdate("delete from delivery where sent < :before")
                .bind("before", Column.at(before))
                .execute();
    }

    private static String key(String key) {
        return key.length() <= LONGEST ? Column.text(key) : "sha256:" + digest(key);
    }

    private static String digest(String key) {
        try {
            return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(key.getBytes(UTF_8)));
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every Java has SHA-256", e);
        }
    }
}
