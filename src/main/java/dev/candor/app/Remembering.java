package dev.candor.app;

import dev.candor.gitlab.Known;
import dev.candor.gitlab.Recall;
import dev.candor.inbox.Inbox;
import dev.candor.ledger.Ledger;
import dev.candor.ledger.Line;
import dev.candor.ledger.Subject;
import dev.candor.policy.Outcome;
import dev.candor.submission.Memory;
import dev.candor.submission.SubmissionId;
import java.time.Instant;
import java.util.Optional;

/** Tells a forge's hook and sweep what the ledger and the inbox know. */
final class Remembering implements Recall {
    private final Inbox inbox;
    private final Ledger ledger;
    private final boolean dryRun;

    /** @param dryRun whether nothing is said on the forge anyway */
    Remembering(Inbox inbox, Ledger ledger, boolean dryRun) {
        this.inbox = inbox;
        this.ledger = ledger;
        this.dryRun = dryRun;
    }

    @Override
    public Optional<Known> of(SubmissionId id) {
        return ledger.latest(id).map(this::known);
    }

    private Known known(Line line) {
        Subject subject = line.subject();
        Instant judged = line.work().finished();
        Outcome outcome = line.judgement().outcome();
        return new Known(
                subject.head(),
                subject.targetBranch(),
                subject.titleDigest(),
                subject.descriptionDigest(),
                line.judgement().policyDigest(),
                outcome == Outcome.MAINTAINER
                        || ledger.decisions(subject.id()).stream()
                                .anyMatch(decision -> !decision.areas().isEmpty()),
                Optional.of(judged).filter(moment -> outcome != Outcome.PASS));
    }

    @Override
    public boolean settled(SubmissionId id) {
        return ledger.latest(id)
                .filter(line -> line.judgement().outcome() != Outcome.INCOMPLETE)
                .filter(line -> dryRun || said(id, line))
                .filter(line -> !inbox.owes(id))
                .isPresent();
    }

    private boolean said(SubmissionId id, Line line) {
        Memory memory = ledger.memory(id);
        String head = line.subject().head();
        return memory.certain()
                && (memory.checks().containsKey(head) || memory.refused().contains(head));
    }
}
