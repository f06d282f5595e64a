package dev.candor.patchwork;

import java.time.Instant;
import java.util.List;

/**
 * A mail, ready to leave.
 *
 * @param messageId with angle brackets
 * @param answers the Message-ID that is answered, which is also all that is referred to
 * @param hint whether Patchwork is told not to store it
 */
record Letterhead(
        String from,
        List<String> to,
        List<String> cc,
        String subject,
        String messageId,
        String answers,
        Instant date,
        boolean hint,
        String text) {
    Letterhead {
        to = List.copyOf(to);
        cc = List.copyOf(cc);
    }
}
