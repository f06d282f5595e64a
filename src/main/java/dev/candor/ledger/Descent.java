package dev.candor.ledger;

import dev.candor.submission.SubmissionId;
import java.util.Set;

/**
 * What tells of which earlier series a series of patches is a new version.
 *
 * @param version as its author counts, from 1
 * @param submitter the forge's id of who sent it
 * @param name of the series, without what stands in brackets before it
 * @param mails the ids of its mails
 * @param answers the ids of the mails that these answer
 * @param hashes of its changes; equal where a patch was carried over unchanged
 */
public record Descent(
        SubmissionId id,
        int version,
        String submitter,
        String name,
        Set<String> mails,
        Set<String> answers,
        Set<String> hashes) {
    public Descent {
        mails = Set.copyOf(mails);
        answers = Set.copyOf(answers);
        hashes = Set.copyOf(hashes);
    }
}
