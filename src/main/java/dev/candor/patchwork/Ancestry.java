package dev.candor.patchwork;

import dev.candor.submission.SubmissionId;
import java.util.Set;

/**
 * What links a series with its earlier versions.
 *
 * @param version as its author counts, from 1
 * @param submitter Patchwork's number of the person
 * @param name without what stands in brackets
 * @param mails the Message-IDs of its mails
 * @param answers the Message-IDs that these answer
 * @param hashes of its changes
 */
public record Ancestry(
        SubmissionId id,
        int version,
        String submitter,
        String name,
        Set<String> mails,
        Set<String> answers,
        Set<String> hashes) {
    public Ancestry {
        mails = Set.copyOf(mails);
        answers = Set.copyOf(answers);
        hashes = Set.copyOf(hashes);
    }
}
