package dev.candor.ledger;

import dev.candor.submission.Account;
import dev.candor.submission.SubmissionId;

/**
 * What was judged, as it stood then.
 *
 * @param head the commit or version that was read
 * @param targetBranch empty for mail
 * @param titleDigest a digest of the title as the forge sent it; tells whether an event changed anything we read
 * @param descriptionDigest the same for the description
 */
public record Subject(
        SubmissionId id,
        String title,
        Account author,
        String url,
        String head,
        String targetBranch,
        String titleDigest,
        String descriptionDigest) {}
