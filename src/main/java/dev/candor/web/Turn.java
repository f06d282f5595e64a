package dev.candor.web;

import dev.candor.ledger.Line;
import java.util.List;
import java.util.Optional;

/**
 * One verdict in the history of a submission.
 *
 * @param subject of the head; empty where it is not known
 * @param why what was new: the head, the policy, or something else
 * @param declared what AI use is declared, in words
 * @param writes what it changed on the forge, newest first
 */
record Turn(
        Moment at,
        Badge verdict,
        String head,
        String subject,
        String why,
        String policy,
        String declared,
        String findings,
        List<WriteRow> writes) {
    private static final int WORDS = 100;

    static Turn of(Line line, Optional<Line> before, String subject, List<WriteRow> writes) {
        var judgement = line.judgement();
        return new Turn(
                Moment.of(line.work().finished()),
                Badge.of(judgement.outcome()),
                PatchCard.shortId(line.subject().head()),
                subject,
                before.map(last -> why(line, last)).orElse("first look"),
                Text.line(judgement.policy(), WORDS),
                judgement.declared().isEmpty()
                        ? "no AI use declared"
                        : "AI use declared for " + Sentence.list(judgement.declared()),
                Sentence.count(judgement.counts().findings(), "finding", "findings"),
                writes);
    }

    private static String why(Line line, Line before) {
        if (!line.subject().head().equals(before.subject().head())) {
            return "new head";
        }
        if (!line.judgement().policyDigest().equals(before.judgement().policyDigest())) {
            return "same head, other policy";
        }
        boolean reworded = !line.subject().titleDigest().equals(before.subject().titleDigest())
                || !line.subject().descriptionDigest().equals(before.subject().descriptionDigest());
        return reworded ? "same head, title or description changed" : "same head, looked at again";
    }
}
