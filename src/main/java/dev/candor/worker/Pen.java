package dev.candor.worker;

import dev.candor.forge.Forge;
import dev.candor.forge.ForgeException;
import dev.candor.forge.Write;
import dev.candor.forge.Written;
import dev.candor.inbox.Claim;
import dev.candor.inbox.Inbox;
import dev.candor.ledger.Ledger;
import java.time.Duration;
import java.util.List;
import java.util.Optional;

/**
 * Carries out a plan. Every write is noted in the ledger before it begins and when it ends, so that after a crash the
 * next look knows that it has to ask the forge.
 */
final class Pen {
    private final Inbox inbox;
    private final Ledger ledger;
    private final Forge forge;
    private Optional<String> postponed = Optional.empty();

    Pen(Inbox inbox, Ledger ledger, Forge forge) {
        this.inbox = inbox;
        this.ledger = ledger;
        this.forge = forge;
    }

    /**
     * @return false when the claim is no longer ours; what was not yet written is left to whoever has it
     * @throws ForgeException.Busy when a write has to be tried again
     */
    boolean write(Claim claim, Duration lease, List<Write> plan) {
        for (Write write : plan) {
            if (!inbox.hold(claim, lease)) {
                return false;
            }
            carryOut(claim, write);
        }
        return true;
    }

    /** Why something was put off that is to be tried again; empty when nothing was. */
    Optional<String> postponed() {
        return postponed;
    }

    private void carryOut(Claim claim, Write write) {
        long deed = ledger.begin(claim.id(), Entries.doing(write));
        Written written;
        try {
            written = forge.write(claim.id(), write);
        } catch (ForgeException.Refused refused) {
            written = new Written.Declined(refused.why());
        }
        switch (written) {
            case Written.Done done -> ledger.done(deed, done.id());
            case Written.Declined declined -> ledger.declined(deed, declined.why());
            case Written.Postponed later -> {
                ledger.postponed(deed, later.why());
                postponed = Optional.of(later.why());
            }
            case Written.Gone gone -> {
                ledger.gone(deed);
                throw new ForgeException.Busy(
                        "our note is gone; it is written anew", Optional.of(Duration.ofSeconds(1)));
            }
        }
    }
}
