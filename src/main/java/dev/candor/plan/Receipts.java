package dev.candor.plan;

import dev.candor.agreement.Decision;
import dev.candor.agreement.Terms.Form;
import dev.candor.policy.Talk;
import dev.candor.submission.Receipt;
import java.util.HashMap;
import java.util.Map;

/** Which notes should bear a sign that they were heard. */
final class Receipts {
    private Receipts() {}

    /** Something in the note counts, or nothing does. */
    static Map<String, Receipt> of(Talk talk) {
        Map<String, Receipt> receipts = new HashMap<>();
        for (Decision decision : talk.decisions()) {
            if (decision.origin().form() == Form.COMMAND || decision.origin().form() == Form.TAG) {
                receipts.merge(
                        decision.origin().act(),
                        decision.granted() ? Receipt.DONE : Receipt.REFUSED,
                        (one, other) -> one == Receipt.DONE ? one : other);
            }
        }
        return receipts;
    }
}
