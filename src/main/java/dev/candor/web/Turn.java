package dev.candor.web;

import dev.candor.ledger.Line;
import java.util.ArrayList;
import java.util.List;

/**
 * One verdict in the history of a submission.
 *
 * @param why what was new: the head, the policy, or something else
 * @param declared what AI use is declared, in words
 * @param writes how many changes it made on the forge, in words
 */
record Turn(
        Moment at,
        Badge verdict,
        String head,
        String why,
        String policy,
        String declared,
        String findings,
        String writes) {
    private static final int WORDS = 100;

    /** @param history newest first */
    static List<Turn> of(List<Line> history) {
        List<Turn> turns = new ArrayList<>();
        for (int i = 0; i < history.size(); i++) {
            String why = i + 1 == history.size() ? "first look" : why(history.get(i), history.get(i + 1));
            turns.add(of(history.get(i), why));
        }
        return turns;
    }

    private static Turn of(Line line, String why) {
        var judgement = line.judgement();
        return new Turn(
                Moment.of(line.work().finished()),
                Badge.of(judgement.outcome()),
                PatchCard.shortId(line.subject().head()),
                why,
                Text.line(judgement.policy(), WORDS),
                judgement.declared().isEmpty()
                        ? "no AI use declared"
                        : "AI use declared for " + Sentence.list(judgement.declared()),
                Sentence.count(judgement.counts().findings(), "finding", "findings"),
                Sentence.count(line.work().writes(), "write", "writes"));
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
