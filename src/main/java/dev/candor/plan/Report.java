package dev.candor.plan;

import dev.candor.policy.Policy;
import dev.candor.policy.Verdict;
import dev.candor.submission.Check;
import dev.candor.submission.Receipt;
import java.util.HashSet;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * What we would like to see on the forge.
 *
 * @param note empty when nothing has to be said
 * @param allClear what a note that stands becomes when nothing has to be said any more
 * @param labels those that should stand
 * @param vocabulary all labels that are ours to take away
 * @param reply the same as a mail; empty when nothing is asked of anybody
 * @param bundle the patches, by id, that belong where maintainers look for AI use
 * @param receipts for the notes in which somebody spoke to the bot, by id
 * @param check for every checkpoint
 */
public record Report(
        Optional<String> note,
        String allClear,
        Set<String> labels,
        Set<String> vocabulary,
        Optional<String> reply,
        Set<String> bundle,
        Map<String, Receipt> receipts,
        Check check) {
    public Report {
        bundle = Set.copyOf(bundle);
        receipts = Map.copyOf(receipts);
        labels = Set.copyOf(labels);
        vocabulary = Set.copyOf(vocabulary);
    }

    /**
     * @param page the address of the report page
     * @param set the labels that we set earlier; a label that a person set is theirs
     */
    public static Report of(Verdict verdict, String page, Set<String> set) {
        var note = new NoteText(verdict, page);
        return new Report(
                note.body(),
                note.allClear(),
                verdict.labels(),
                vocabulary(verdict.policy().labels(), set),
                new ReplyText(verdict, page).text(),
                verdict.touchedByAi(),
                Receipts.of(verdict.talk()),
                CheckText.of(verdict, page));
    }

    /** Of the verdicts' labels only one may stand, whoever set it. */
    private static Set<String> vocabulary(Policy.Labels labels, Set<String> set) {
        Set<String> ours = new HashSet<>(set);
        ours.addAll(labels.verdict().values());
        return ours;
    }
}
